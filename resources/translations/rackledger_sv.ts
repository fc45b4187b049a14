<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AssetActions</name>
    <message>
        <source>Probe this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an asset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import machines from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetDialog</name>
    <message>
        <source>Add an asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetList</name>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe this machine, import inventories of others, or add an asset by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset has all that is asked for. Take a filter off to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Depreciation of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Set a depreciation book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first years, all chosen assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books for {n} assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: {amounts}. A book that stands already is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} books in “{kind}” use: {method}, {months} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the {n} chosen without a date in service; the others keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to choose: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BooksView</name>
    <message>
        <source>Depreciation books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No depreciation book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book says how an asset&apos;s cost becomes expense. Choose assets under “Without a book” and set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge this fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({tag}): book value {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management book of this asset in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiscal years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of fiscal years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add assets with their cost in the inventory; then give them a book here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} assets in use · {date} · fiscal year ends {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a book ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The chosen asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} assets chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought {day} from {supplier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an asset to see what it is, what it costs and how hard it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do now is done to all of them, as one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this asset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Assets in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU utilisation, last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} retired are not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in stock, deployed or in repair counts; what is retired not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} assets without a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} carried at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} assets in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {cost} paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets without a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried at cost, no book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of each asset less what its management book has charged by the day. Each currency stands alone; nothing is converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the management books charge in {month}, by their schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on {n} of {all} machines with GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines with GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of each machine over the days it was measured, then the mean of these machines, each counting once. Machines that are not measured are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger, as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge this fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge next fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency}, assets with a cost: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets without a known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger on {date}; its fiscal year ends on {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the costs of the assets shown, each currency for itself. An asset with a depreciation book counts with the cost in its book. Retired assets are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets without a book, carried at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost less every period of depreciation that has ended by today, asset by asset, each exact to the smallest unit of its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the charges of all books whose periods end in that fiscal year. The method of each asset is in the table below; “Why?” there opens its formula and inputs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} assets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total cost {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a known cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Rackledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of your hardware: what you own, what it costs, how hard it works and what to buy next. Everything is kept in one file, the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {read} read
{written} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} received
{sent} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>{n} older entries are in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this machine is in the ledger, what the monitor measures is kept here: every second for hours, every minute for days, every hour for two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of each minute; the band spans lowest and highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of each hour; the band spans lowest and highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of each day; the band spans lowest and highest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {n} files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} machines found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No machine was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {n} machines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} things could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryPage</name>
    <message>
        <source>Narrowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Not measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyTab</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no depreciation book, so nothing is known of its value over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation, {book} book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of its life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation by fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitorPage</name>
    <message>
        <source>Probe this machine to keep its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is not watched. What was measured is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ledger is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger’s own machine is “{name}”, which is another than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is retired, so nothing more is kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>This machine is no longer watched: {reason}</source>
        <extracomment>So that sampling does not compete with the first pages of a ledger that was just opened. What is held back while the ledger cannot be written; older readings are given up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements wait to be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others should know about this asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are kept when you leave the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPane</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open for a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets in use; retired ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program that shows PDF files was found. The report is at {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages were sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took no pages. Look whether it is on and has paper, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Go to the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in this ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe this machine or import a list in the inventory. Then this page says what needs attention, what the fleet is worth and how hard it works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search assets, pages, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeDialog</name>
    <message>
        <source>Probe this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day and the scope at the left. The report appears here as it will be saved and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has changed since this preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows other options than those chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making “{report}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the PDF viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month in which the fiscal year ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the fiscal year ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports name the organisation. The currency is what new amounts are entered in; nothing that is entered is converted. The fiscal year decides which year a charge falls in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings could not be read, so they are back to the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen row of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all rows of a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecsTab</name>
    <message>
        <source>Show what is unknown, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read of this machine. Probe it, or import its inventory from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {when} by {collector}. Rest on a figure to see where it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Its life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of its parts, so the rules cannot judge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for AI work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {points} of 100 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {when} by {collector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to straight line once that charges more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the asset&apos;s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a year (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often it charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salvage value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>Readiness for AI work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search assets, pages, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Management books of the assets in use on {day}, at the close of each fiscal year; years to come without purchases to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU utilisation by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of up to {n} machines measured, each counting once; the band spans the machine that worked least and the one that worked most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value by fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>What was in the ledger before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Rackledger itself went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved is kept: every change is written to the ledger at once.

The details help us to put it right. They are in the log as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnbookedView</name>
    <message>
        <source>Assets without a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every asset with a cost has a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets that get a cost appear here until a book writes them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These assets are carried at their cost until a book writes them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset has no known cost; it needs one before a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} assets have no known cost; they need one before a book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UtilisationTab</name>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard this machine works is not known: it was never measured. The monitor measures the machine that Rackledger runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: mean {mean} %, highest {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more devices are not drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFleet</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cost {sums}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a known cost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message>
        <source>Show categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening + additions − charge = closing, in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation charge by fiscal year, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} in fiscal year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening is the book value before the year, additions the costs of assets put in service in it, charge the periods that end in it; closing is what they leave. Assets that no book writes down take no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>At most {most} characters, please; these are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {digits} decimals, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {least} and {most}, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} or more, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} or less, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date; write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>“{name}” could not be saved in “{folder}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; an older file of that name is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for retiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid-state storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rate in millionths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU of unknown model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of years’ digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed yearly rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in service counts whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after counts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the 15th the month counts, later not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the 15th the month counts whole, later half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in service counts half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first fiscal year counts half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first fiscal year counts whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By real days of each fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By real days of the whole life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By days of 30-day months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fiscal quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>monitor</name>
    <message>
        <source>Processor and memory</source>
        <extracomment>A line is broken where more than this many spans are missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample in {n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching costs {percent} % of one core, {pace}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Each machine with a specification scores 0 to 100 from its cores, GPU memory, memory and solid-state storage. It is counted in the tier it reaches at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for AI work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Import machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventories (*.json *.xml *.txt *.ocs);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} characters, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} or more, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} or less, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Reading the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet by category and site, its book value and depreciation by fiscal year, recommended upgrades with reasons and cost ranges, and room for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high the rows of tables and the fields are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Rackledger is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers, dates and money are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of new ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep single samples for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means by minute, hour and day are kept longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep means by the minute for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
