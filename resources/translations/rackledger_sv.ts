<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <source>Machine</source>
        <translation>Maskin</translation>
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
    <name>BudgetPage</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
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
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
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
        <source>Depreciation, {book} book</source>
        <translation>Avskrivning, plan {book}</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>varför?</translation>
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
    <name>SettingsForm</name>
    <message>
        <source>Settings of the ledger</source>
        <translation>Liggarens inställningar</translation>
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
        <source>Opening + additions − charge = closing, in every row.</source>
        <translation>Ingående + anskaffningar − avskrivning = utgående, på varje rad.</translation>
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
    <name>budget</name>
    <message>
        <source>Additions</source>
        <translation>Anskaffningar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Bokfört värde</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
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
        <source>Cost</source>
        <translation>Anskaffningsvärde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Finished {date}</source>
        <translation>Klar {date}</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Ibruktagen</translation>
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
        <source>Life (months)</source>
        <translation>Nyttjandeperiod (månader)</translation>
    </message>
    <message>
        <source>Life in months</source>
        <translation>Nyttjandeperiod i månader</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
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
        <source>Opening</source>
        <translation>Ingående värde</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Starts {date}</source>
        <translation>Börjar {date}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Inv.nr</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>ingen plats</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} till {end}</translation>
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
        <source>GPU memory in bytes</source>
        <translation>GPU-minne i byte</translation>
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
        <source>Such as management or tax; a book of the same name is replaced.</source>
        <translation>Till exempel intern eller skatt; en plan med samma namn ersätts.</translation>
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
        <translation>{span} ({n} priser, nyaste {day})</translation>
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
        <source>The month in service counts whole</source>
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
        <translation>Att åtgärda</translation>
    </message>
    <message>
        <source>Cost and in-service date are unknown, so it has no book value and no age.</source>
        <translation>Anskaffningsvärde och ibruktagningsdatum är okända, så bokfört värde och ålder saknas.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Utgången</translation>
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
        <source>Not enough known</source>
        <translation>För lite känt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Replacing costs {range}.</source>
        <translation>Byte kostar {range}.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Uppgraderingar</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>Garantier</translation>
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
        <source>Monitor</source>
        <translation>Övervakning</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
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
