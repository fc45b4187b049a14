<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Arrival</name>
    <message>
        <source>What could not be used</source>
        <translation>Det som inte kunde användas</translation>
    </message>
    <message>
        <source>{n} things could not be used</source>
        <translation>{n} saker kunde inte användas</translation>
    </message>
</context>
<context>
    <name>AssetActions</name>
    <message>
        <source>Probe this machine</source>
        <translation>Läs av den här maskinen</translation>
    </message>
    <message>
        <source>Export the list as CSV…</source>
        <translation>Exportera listan som CSV…</translation>
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
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add an asset…</source>
        <translation>Lägg till tillgång…</translation>
    </message>
    <message>
        <source>Import machines from files…</source>
        <translation>Importera maskiner från filer…</translation>
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
        <translation>Utnyttjande</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
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
    <message>
        <source>Books for {n} assets</source>
        <translation>Planer för {n} tillgångar</translation>
    </message>
    <message>
        <source>Cost: {amounts}. A book that stands already is replaced.</source>
        <translation>Anskaffningsvärde: {amounts}. En befintlig plan ersätts.</translation>
    </message>
    <message>
        <source>{n} books in “{kind}” use: {method}, {months} months.</source>
        <translation>{n} planer i ”{kind}” använder: {method}, {months} månader.</translation>
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
        <translation>Ange till vänster ett köp och priset för löpande moln.</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>Kostnad per år</translation>
    </message>
    <message>
        <source>Utilisation in %</source>
        <translation>Utnyttjande i %</translation>
    </message>
    <message>
        <source>Owning</source>
        <translation>Äga</translation>
    </message>
    <message>
        <source>Cloud, on demand</source>
        <translation>Moln, löpande</translation>
    </message>
    <message>
        <source>At no utilisation do owning and the cloud on demand cost the same.</source>
        <translation>Vid inget utnyttjande kostar det lika mycket att äga som löpande moln.</translation>
    </message>
    <message>
        <source>Above a utilisation of {share} owning costs less.</source>
        <translation>Över ett utnyttjande på {share} är det billigare att äga.</translation>
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
        <source>{n} assets in use · {date} · fiscal year ends {end}</source>
        <translation>{n} tillgångar i bruk · {date} · räkenskapsåret slutar {end}</translation>
    </message>
    <message>
        <source>Books ({n})</source>
        <translation>Planer ({n})</translation>
    </message>
    <message>
        <source>Without a book ({n})</source>
        <translation>Utan plan ({n})</translation>
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
    <name>ComparisonView</name>
    <message>
        <source>Only what differs</source>
        <translation>Bara det som skiljer</translation>
    </message>
    <message>
        <source>{n} of {all} lines differ; {mark} is the best of its line</source>
        <translation>{n} av {all} rader skiljer; {mark} är bäst på sin rad</translation>
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
        <translation>Samma beslut med ett annat värde på en indata.</translation>
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
    <message>
        <source>{n} assets chosen</source>
        <translation>{n} tillgångar valda</translation>
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
    <message>
        <source>{n} models are new, {known} are known already and stay as they are.</source>
        <translation>{n} modeller är nya, {known} är redan kända och ändras inte.</translation>
    </message>
    <message>
        <source>Add {n} models</source>
        <translation>Lägg till {n} modeller</translation>
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
        <translation>GPU-utnyttjande, 30 dagar</translation>
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
    <message>
        <source>Assets without a cost</source>
        <translation>Tillgångar utan anskaffningsvärde</translation>
    </message>
    <message>
        <source>Carried at cost, no book</source>
        <translation>Upptagna till anskaffningsvärde, utan plan</translation>
    </message>
    <message>
        <source>The cost of each asset less what its management book has charged by the day. Each currency stands alone; nothing is converted.</source>
        <translation>Varje tillgångs anskaffningsvärde minus det som planen för internredovisningen har skrivit av till och med dagen. Varje valuta redovisas för sig; inget räknas om.</translation>
    </message>
    <message>
        <source>What the management books charge in {month}, by their schedules.</source>
        <translation>Det som planerna för internredovisningen skriver av under {month}.</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>under {month}</translation>
    </message>
    <message>
        <source>measured on {n} of {all} machines with GPUs</source>
        <translation>mätt på {n} av {all} maskiner med GPU</translation>
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
        <source>The ledger on {date}; its fiscal year ends on {end}.</source>
        <translation>Liggaren per {date}; dess räkenskapsår slutar {end}.</translation>
    </message>
    <message>
        <source>The sum of the costs of the assets shown, each currency for itself. An asset with a depreciation book counts with the cost in its book. Retired assets are left out.</source>
        <translation>Summan av de visade tillgångarnas anskaffningsvärden, varje valuta för sig. En tillgång med avskrivningsplan räknas med anskaffningsvärdet i planen. Utrangerade tillgångar är inte med.</translation>
    </message>
    <message>
        <source>Assets without a book, carried at cost</source>
        <translation>Tillgångar utan plan, upptagna till anskaffningsvärde</translation>
    </message>
    <message>
        <source>Cost less every period of depreciation that has ended by today, asset by asset, each exact to the smallest unit of its currency.</source>
        <translation>Anskaffningsvärdet minus varje avskrivningsperiod som är avslutad i dag, tillgång för tillgång, exakt till valutans minsta enhet.</translation>
    </message>
    <message>
        <source>The sum of the charges of all books whose periods end in that fiscal year. The method of each asset is in the table below; “Why?” there opens its formula and inputs.</source>
        <translation>Summan av alla planers avskrivningar vars perioder slutar under räkenskapsåret. Varje tillgångs metod står i tabellen nedan; ”Varför?” där visar formel och indata.</translation>
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
    <message>
        <source>{n} of {all} models</source>
        <translation>{n} av {all} modeller</translation>
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
    <message>
        <source>{n} older entries are in the journal.</source>
        <translation>{n} äldre poster finns i journalen.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Ångra detta</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Ångra: {title}</translation>
    </message>
    <message>
        <source>and {n} more fields</source>
        <translation>och {n} fält till</translation>
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
    <message>
        <source>Reading {n} files…</source>
        <translation>Läser {n} filer…</translation>
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
        <source>What could not be used</source>
        <translation>Det som inte kunde användas</translation>
    </message>
    <message>
        <source>Reading machines</source>
        <translation>Läser maskiner</translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation>Lägg till i liggaren</translation>
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
        <source>{n} things could not be used</source>
        <translation>{n} saker kunde inte användas</translation>
    </message>
    <message>
        <source>Adding machines</source>
        <translation>Lägger till maskiner</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Inget lades till</translation>
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
        <translation>Restvärde efter skatt</translation>
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
        <translation>Slag</translation>
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
    <message>
        <source>{n} lines</source>
        <translation>{n} rader</translation>
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
    <message>
        <source>{n} models chosen. Two to six can be compared side by side.</source>
        <translation>{n} modeller valda. Två till sex kan jämföras sida vid sida.</translation>
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
        <translation>Den här maskinen, live</translation>
    </message>
    <message>
        <source>History of the fleet</source>
        <translation>Maskinparkens historik</translation>
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
        <translation>Bara live</translation>
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
        <translation>Noteringar</translation>
    </message>
    <message>
        <source>What others should know about this asset</source>
        <translation>Vad andra bör veta om tillgången</translation>
    </message>
    <message>
        <source>Notes are kept when you leave the field.</source>
        <translation>Noteringarna sparas när du lämnar fältet.</translation>
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
        <source>Assets in use; retired ones are left out.</source>
        <translation>Tillgångar i bruk; utrangerade är inte med.</translation>
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
        <source>The report is saved as {file}.</source>
        <translation>Rapporten är sparad som {file}.</translation>
    </message>
    <message>
        <source>No program that shows PDF files was found. The report is at {file}.</source>
        <translation>Inget program som visar PDF-filer hittades. Rapporten finns i {file}.</translation>
    </message>
    <message>
        <source>{n} pages were sent to the printer.</source>
        <translation>{n} sidor skickades till skrivaren.</translation>
    </message>
    <message>
        <source>The printer took no pages. Look whether it is on and has paper, then print again.</source>
        <translation>Skrivaren tog inte emot några sidor. Kontrollera att den är på och har papper och skriv sedan ut igen.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Go to the inventory</source>
        <extracomment>The fullest budget lines come first; more of them than this nobody reads in a morning.</extracomment>
        <translation>Gå till Inventarier</translation>
    </message>
    <message>
        <source>Nothing is in this ledger yet</source>
        <translation>Liggaren är tom ännu</translation>
    </message>
    <message>
        <source>Probe this machine or import a list in the inventory. Then this page says what needs attention, what the fleet is worth and how hard it works.</source>
        <translation>Läs av den här maskinen eller importera en lista under Inventarier. Då visar den här sidan vad som behöver åtgärdas, vad maskinparken är värd och hur hårt den arbetar.</translation>
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
        <source>{n} assets in use</source>
        <translation>{n} tillgångar i bruk</translation>
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
    <name>PlanCompare</name>
    <message>
        <source>What-if copy</source>
        <translation>Tänk om-kopia</translation>
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
        <translation>Ingen tänk om-kopia ännu</translation>
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
        <translation>Tänk om: {name}</translation>
    </message>
    <message>
        <source>What-if copy</source>
        <translation>Tänk om-kopia</translation>
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
    <message>
        <source>{n} lines</source>
        <translation>{n} rader</translation>
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
        <translation>Summan av alla fakturor, minus kreditnotor.</translation>
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
        <translation>Tänk om</translation>
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
        <translation>Tänk om-kopia…</translation>
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
    <message>
        <source>{n} lines were added; {m} cells could not be used.</source>
        <translation>{n} rader lades till; {m} celler kunde inte användas.</translation>
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
    <message>
        <source>{n} rows are certain, {doubts} are to be judged: open one to say what it means. What is not judged is left out.</source>
        <translation>{n} rader är säkra, {doubts} ska bedömas: öppna en för att säga vad den avser. Det som inte bedöms utelämnas.</translation>
    </message>
    <message>
        <source>Import {n} prices</source>
        <translation>Importera {n} priser</translation>
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
        <translation>Slag</translation>
    </message>
    <message>
        <source>In money of today</source>
        <translation>I dagens penningvärde</translation>
    </message>
    <message>
        <source>{n} prices could not be converted: {first}</source>
        <translation>{n} priser kunde inte räknas om: {first}</translation>
    </message>
    <message>
        <source>No index of prices comes with Rackledger. Put yours into {file}.</source>
        <translation>Inget prisindex följer med Rackledger. Lägg ditt i {file}.</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Prishistorik</translation>
    </message>
    <message>
        <source>The {n} longest of {all} histories are drawn; choose kinds to see others.</source>
        <translation>De {n} längsta av {all} historiker ritas; välj slag för att se andra.</translation>
    </message>
    <message>
        <source>Trend and advice follow: histories are tried on their past…</source>
        <translation>Trend och råd följer: historiker prövas mot sin bakgrund…</translation>
    </message>
    <message>
        <source>{n} prices from {first} to {last}</source>
        <translation>{n} priser från {first} till {last}</translation>
    </message>
    <message>
        <source>newest {amount}</source>
        <translation>nyaste {amount}</translation>
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
        <translation>{kind}: priser på dess slag ändras {pct} % per år ({low} … {high} %)</translation>
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
    <message>
        <source>It was not added</source>
        <translation>Den lades inte till</translation>
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
    <message>
        <source>Of {n} later models of its segment, these have no less of what the work needs:</source>
        <translation>Av {n} senare modeller i segmentet har dessa inte mindre av det som arbetet kräver:</translation>
    </message>
    <message>
        <source>None of {n} later models of its segment has no less of what the work needs and is better in one figure.</source>
        <translation>Ingen av {n} senare modeller i segmentet har minst lika mycket av det som arbetet kräver och är bättre på någon punkt.</translation>
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
    <message>
        <source>Kept for {years} years it costs least: {amount} a year.</source>
        <translation>Behållen i {years} år kostar den minst: {amount} per år.</translation>
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
        <translation>Följ vad maskinparken ger tillbaka: utnyttjande, kostnad per GPU-timme, egna nyckeltal.</translation>
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
    <message>
        <source>{n} models; {left_out} lack a figure and are left out</source>
        <translation>{n} modeller; {left_out} saknar en uppgift och är inte med</translation>
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
    <name>SpecsTab</name>
    <message>
        <source>Show what is unknown, with the reason</source>
        <translation>Visa det som är okänt, med skäl</translation>
    </message>
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
    <message>
        <source>not reported</source>
        <translation>rapporteras inte</translation>
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
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
    <message>
        <source>{jurisdiction} · {n} assets in {currency} · rules of {version}</source>
        <translation>{jurisdiction} · {n} tillgångar i {currency} · regler från {version}</translation>
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
        <source>Management books of the assets in use on {day}, at the close of each fiscal year; years to come without purchases to come.</source>
        <translation>Internredovisningens planer för tillgångar i bruk {day}, vid varje räkenskapsårs slut; kommande år utan kommande inköp.</translation>
    </message>
    <message>
        <source>GPU utilisation by day</source>
        <translation>GPU-utnyttjande per dag</translation>
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
    <message>
        <source>1 asset has no known cost; it needs one before a book.</source>
        <translation>1 tillgång saknar känt anskaffningsvärde; det behövs före en plan.</translation>
    </message>
    <message>
        <source>{n} assets have no known cost; they need one before a book.</source>
        <translation>{n} tillgångar saknar känt anskaffningsvärde; det behövs före en plan.</translation>
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
    <message>
        <source>{n} more devices are not drawn</source>
        <translation>{n} enheter till ritas inte</translation>
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
        <source>Import machines</source>
        <translation>Importera maskiner</translation>
    </message>
    <message>
        <source>Inventories (*.json *.xml *.txt *.ocs);;All files (*)</source>
        <translation>Inventeringar (*.json *.xml *.txt *.ocs);;Alla filer (*)</translation>
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
        <source>Model</source>
        <translation>Modell</translation>
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
        <source>Serial number</source>
        <translation>Serienummer</translation>
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
        <source>Start a ledger from inventories of GLPI, lshw, nvidia-smi or rackledger probe.</source>
        <translation>Börja en liggare från inventeringar av GLPI, lshw, nvidia-smi eller rackledger probe.</translation>
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
        <translation>Kreditnota</translation>
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
        <translation>Notering</translation>
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
        <source>Price, compensation, allowance or refund; 0 when scrapped.</source>
        <translation>Pris, ersättning, inbytesvärde eller återbetalning; 0 vid skrotning.</translation>
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
        <source>The last period is charged</source>
        <translation>Sista perioden skrivs av</translation>
    </message>
    <message>
        <source>The new whole life, or what an improvement adds.</source>
        <translation>Hela den nya nyttjandeperioden, eller det som en förbättring lägger till.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
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
        <source>What can be recovered, the fair value, the cost or the credit.</source>
        <translation>Återvinningsvärde, verkligt värde, kostnad eller kredit.</translation>
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
        <translation>En kreditnota är negativ.</translation>
    </message>
    <message>
        <source>A signed plan that changes is a draft again: its next version is to be signed.</source>
        <translation>En undertecknad plan som ändras blir utkast igen: dess nästa version ska undertecknas.</translation>
    </message>
    <message>
        <source>A what-if copy is never signed.</source>
        <translation>En tänk om-kopia undertecknas aldrig.</translation>
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
        <translation>Sista avskrivning {date}; {rest} står kvar i böckerna.</translation>
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
        <translation>Notering</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noteringar</translation>
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
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
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
        <translation>Tänk om-kopia av {name} {year}</translation>
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
        <translation>Utan känt värde</translation>
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
        <translation>{name}: tänk om</translation>
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
        <translation>Äts av planen</translation>
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
        <translation>GPU-utnyttjande, ur mätningar</translation>
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
        <source>List</source>
        <translation>Listpris</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalat</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Butik</translation>
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
        <translation>Reserverat 1 år</translation>
    </message>
    <message>
        <source>Reserved for 3 years</source>
        <translation>Reserverat 3 år</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>At launch</source>
        <translation>Vid lansering</translation>
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
        <translation>Notering</translation>
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
        <translation>Moln, löpande</translation>
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
        <translation>Löpande</translation>
    </message>
    <message>
        <source>On demand, an hour</source>
        <translation>Löpande, per timme</translation>
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
        <translation>Utnyttjande av påslagen tid</translation>
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
        <translation>Noteringar</translation>
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
    <message>
        <source>Edit {n} assets</source>
        <translation>Redigera {n} tillgångar</translation>
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
    <message>
        <source>Retire {n} assets</source>
        <translation>Utrangera {n} tillgångar</translation>
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
        <source>{span} ({n} prices, newest {day})</source>
        <translation>{span} (antal priser: {n}, nyaste {day})</translation>
    </message>
    <message>
        <source>{value}, {points} points, weight {weight} %</source>
        <translation>{value}, {points} poäng, vikt {weight} %</translation>
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
        <translation>GPU-utnyttjande</translation>
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
    <message>
        <source>1 sample in {n} seconds</source>
        <translation>1 mätning per {n} sekunder</translation>
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
        <extracomment>What must have answered before nothing needs attention; lives come late and are few.</extracomment>
        <translation>Att åtgärda</translation>
    </message>
    <message>
        <source>%, h, or a currency&apos;s code where it is money.</source>
        <translation>%, h eller en valutakod när det är pengar.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per datum</translation>
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
        <translation>Noteringar</translation>
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
        <source>{model} of {day}: {n} newer generations came since.</source>
        <translation>{model} från {day}: {n} nyare generationer har kommit sedan dess.</translation>
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
        <source>Drawing the pages</source>
        <translation>Ritar sidorna</translation>
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
        <source>The roll-forward by fiscal year and category, and every row of each schedule with its rule, convention, rate, days and rounding.</source>
        <translation>Förändringar per räkenskapsår och kategori, och varje rad i varje plan med regel, konvention, sats, dagar och avrundning.</translation>
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
        <translation>utnyttjande</translation>
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
        <source>(price + PV(running costs) - PV(resale)) as equal yearly amounts</source>
        <translation>(pris + nuvärde av driftkostnader - nuvärde av andrahandsvärde) som lika årliga belopp</translation>
    </message>
    <message>
        <source>A metric that misses its target by no more than this share of it is watched, by more acted on</source>
        <translation>Ett nyckeltal som missar sitt mål med högst denna andel bevakas, med mer kräver det åtgärd</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Age and consistent high utilisation</source>
        <translation>Ålder och ständigt högt utnyttjande</translation>
    </message>
    <message>
        <source>Age and performance bottleneck</source>
        <translation>Ålder och flaskhals i prestanda</translation>
    </message>
    <message>
        <source>Age and utilisation patterns</source>
        <translation>Ålder och utnyttjandemönster</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>Alla kostnader</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>An hour counts as memory pressure when memory use was at or above this share in it.</source>
        <translation>En timme räknas som minnestryck när minnesanvändningen låg på eller över denna andel under den.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arkitektur</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarienummer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
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
        <source>Board</source>
        <translation>Moderkort</translation>
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
        <source>Built in</source>
        <translation>Inbyggd</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Buss</translation>
    </message>
    <message>
        <source>Bus address</source>
        <translation>Bussadress</translation>
    </message>
    <message>
        <source>CUDA version</source>
        <translation>CUDA-version</translation>
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
        <source>Cash break-even: the capital paid once, over the cash that each month saves</source>
        <translation>Brytpunkt i kassaflöde: kapitalet som betalas en gång, delat med det som varje månad sparar</translation>
    </message>
    <message>
        <source>Change a year</source>
        <translation>Ändring per år</translation>
    </message>
    <message>
        <source>Changes of the tariff</source>
        <translation>Ändringar av tariffen</translation>
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
        <source>Cloud cost a month</source>
        <translation>Molnkostnad per månad</translation>
    </message>
    <message>
        <source>Compatibility driven</source>
        <translation>Styrt av kompatibilitet</translation>
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
        <source>Container</source>
        <translation>Behållare</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kärnor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
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
        <source>Decide what waits, or ask for more</source>
        <translation>Bestäm vad som får vänta, eller begär mer</translation>
    </message>
    <message>
        <source>Depreciation a month</source>
        <translation>Avskrivning per månad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
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
        <source>Driver</source>
        <translation>Drivrutin</translation>
    </message>
    <message>
        <source>ECC</source>
        <translation>ECC</translation>
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
        <source>Electricity of the year at the tariff in force; the PUE holds cooling and losses</source>
        <translation>Årets el till gällande tariff; PUE innefattar kyla och förluster</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Energi per år</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Inmatat för hand</translation>
    </message>
    <message>
        <source>Error correction</source>
        <translation>Felrättning</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
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
        <source>File system</source>
        <translation>Filsystem</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Filsystem</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Fast programvara</translation>
    </message>
    <message>
        <source>Fiscal year ends</source>
        <translation>Räkenskapsåret slutar</translation>
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
        <source>From</source>
        <translation>Från</translation>
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
        <source>Hardware utilisation</source>
        <translation>Hårdvarans utnyttjande</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Behållen</translation>
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
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
    </message>
    <message>
        <source>Indirect costs</source>
        <translation>Indirekta kostnader</translation>
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
        <source>Interface</source>
        <translation>Gränssnitt</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Avbrott</translation>
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
        <source>Largest measured draw</source>
        <translation>Högsta uppmätta effekt</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Sista beställning</translation>
    </message>
    <message>
        <source>Last support</source>
        <translation>Sista support</translation>
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
        <source>Lease payments, each discounted by the months until it falls due</source>
        <translation>Leasingavgifter, var och en diskonterad för månaderna tills den förfaller</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Nyttjandeperiod</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ram</translation>
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
        <source>Look at what is still to come</source>
        <translation>Se över det som återstår</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adress</translation>
    </message>
    <message>
        <source>MIG</source>
        <translation>MIG</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maskin</translation>
    </message>
    <message>
        <source>Major architecture changes</source>
        <translation>Större förändringar av arkitekturen</translation>
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
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>Minnesmodul</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Monterat på</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Net advantage of leasing after tax; above zero leasing costs less</source>
        <translation>Nettofördel med leasing efter skatt; över noll kostar leasing mindre</translation>
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
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Not rounded before it is shown</source>
        <translation>Avrundas inte förrän det visas</translation>
    </message>
    <message>
        <source>Of the same segment, released later, hardly less of what the work needs, better in one figure at least</source>
        <translation>Samma segment, lanserad senare, knappt mindre av det som arbetet kräver, bättre i minst en uppgift</translation>
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
        <source>Opening on</source>
        <translation>Ingående den</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operativsystem</translation>
    </message>
    <message>
        <source>PCI ID</source>
        <translation>PCI-id</translation>
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
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Kapslar</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
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
        <source>Persistence mode</source>
        <translation>Beständigt läge</translation>
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
        <source>Power limit</source>
        <translation>Effektgräns</translation>
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
        <source>Prices</source>
        <translation>Priser</translation>
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
        <source>Project success rate</source>
        <translation>Andel lyckade projekt</translation>
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
        <source>Rated speed</source>
        <translation>Märkhastighet</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realiserat</translation>
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
        <source>Rent a month</source>
        <translation>Hyra per månad</translation>
    </message>
    <message>
        <source>Renting a month</source>
        <translation>Hyra i molnet per månad</translation>
    </message>
    <message>
        <source>Resale discounted at</source>
        <translation>Andrahandsvärde diskonterat med</translation>
    </message>
    <message>
        <source>Rounded up to whole watts</source>
        <translation>Avrundat uppåt till hela watt</translation>
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
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Salvage value</source>
        <translation>Restvärde</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>Sparat per månad</translation>
    </message>
    <message>
        <source>Scatter about the line</source>
        <translation>Spridning kring linjen</translation>
    </message>
    <message>
        <source>Section 179</source>
        <translation>Section 179</translation>
    </message>
    <message>
        <source>Seen by the system</source>
        <translation>Synligt för systemet</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
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
        <source>Socket evolution</source>
        <translation>Sockelns utveckling</translation>
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
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Växlingsminne</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Tax rules</source>
        <translation>Skatteregler</translation>
    </message>
    <message>
        <source>The share is compared exactly and shown cut to a tenth of a percent</source>
        <translation>Andelen jämförs exakt och visas avkortad till tiondels procent</translation>
    </message>
    <message>
        <source>This history</source>
        <translation>Denna historik</translation>
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
        <source>Total cost of ownership: all costs less the residual value</source>
        <translation>Total ägandekostnad: alla kostnader minus restvärdet</translation>
    </message>
    <message>
        <source>Tried on the past</source>
        <translation>Prövat mot det förflutna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Units of the whole life</source>
        <translation>Enheter under hela nyttjandeperioden</translation>
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
        <translation>Utnyttjande</translation>
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
        <source>Wait when a fall worth waiting for is foretold, buy otherwise; no advice where it was not right more often than wrong</source>
        <translation>Vänta när ett prisfall värt att vänta på förutses, köp annars; inget råd där det inte har haft rätt oftare än fel</translation>
    </message>
    <message>
        <source>Weeks a year</source>
        <translation>Veckor per år</translation>
    </message>
    <message>
        <source>What the wait itself costs is not counted</source>
        <translation>Vad själva väntan kostar räknas inte</translation>
    </message>
    <message>
        <source>Where the parts that are known weigh less than this, the score is not enough known.</source>
        <translation>Där de kända delarna väger mindre än så är poängen för lite känd.</translation>
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
        <source>Worth waiting for</source>
        <translation>Värt att vänta på</translation>
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
        <source>all conditions of the rule are met</source>
        <translation>alla regelns villkor är uppfyllda</translation>
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
        <source>basis × percentage of the year / 100</source>
        <translation>underlag × årets procentsats / 100</translation>
    </message>
    <message>
        <source>capital / (renting a month - running costs a month); depreciation is no cash</source>
        <translation>kapital / (hyra per månad - driftkostnad per månad); avskrivning är inget kassaflöde</translation>
    </message>
    <message>
        <source>compared with the limits for what is owned and what is quoted</source>
        <translation>jämfört med gränserna för det som ägs och det som offereras</translation>
    </message>
    <message>
        <source>cost - PV(lease × (1 - tax)) - PV(tax depreciation × tax) + PV(owner’s costs × (1 - tax)) - PV(resale less tax on its gain)</source>
        <translation>kostnad - NV(leasing × (1 - skatt)) - NV(skattemässig avskrivning × skatt) + NV(ägarens kostnader × (1 - skatt)) - NV(andrahandsvärde minus skatt på vinsten)</translation>
    </message>
    <message>
        <source>half up to the smallest unit of the currency</source>
        <translation>halva uppåt till valutans minsta enhet</translation>
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
        <source>ln(price / launch price) = a + b × age by least squares</source>
        <translation>ln(pris / lanseringspris) = a + b × ålder med minsta kvadrat</translation>
    </message>
    <message>
        <source>measured on the machine</source>
        <translation>uppmätt på maskinen</translation>
    </message>
    <message>
        <source>no rule is met</source>
        <translation>ingen regel är uppfylld</translation>
    </message>
    <message>
        <source>of it reserved</source>
        <translation>varav reserverat</translation>
    </message>
    <message>
        <source>payment / (1 + rate)^years</source>
        <translation>betalning / (1 + ränta)^år</translation>
    </message>
    <message>
        <source>price an hour × hours paid + storage × 12 + egress × 12</source>
        <translation>pris per timme × betalda timmar + lagring × 12 + utgående data × 12</translation>
    </message>
    <message>
        <source>rent a month × 12</source>
        <translation>hyra per månad × 12</translation>
    </message>
    <message>
        <source>sum of all lines; present value: amount / (1 + rate)^year; a year: equal amounts at year ends that are worth the same today</source>
        <translation>summan av alla rader; nuvärde: belopp / (1 + ränta)^år; per år: lika belopp vid årsslut som är värda detsamma i dag</translation>
    </message>
    <message>
        <source>sum of points of each part × its weight</source>
        <translation>summan av varje dels poäng × dess vikt</translation>
    </message>
    <message>
        <source>to the smallest unit, half up</source>
        <translation>till minsta enheten, halva uppåt</translation>
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
</TS>
