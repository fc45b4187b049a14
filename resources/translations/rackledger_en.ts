<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>{n} things could not be used</source>
        <translation>
            <numerusform>{n} thing could not be used</numerusform>
            <numerusform>{n} things could not be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message numerus="yes">
        <source>Books for {n} assets</source>
        <translation>
            <numerusform>Books for {n} asset</numerusform>
            <numerusform>Books for {n} assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} books in “{kind}” use: {method}, {months} months.</source>
        <translation>
            <numerusform>{n} book in “{kind}” uses: {method}, {months} months.</numerusform>
            <numerusform>{n} books in “{kind}” use: {method}, {months} months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message numerus="yes">
        <source>%n assets on the books</source>
        <translation>
            <numerusform>%n asset on the books</numerusform>
            <numerusform>%n assets on the books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them retired, not disposed of</source>
        <translation>
            <numerusform>%n of them retired, not disposed of</numerusform>
            <numerusform>%n of them retired, not disposed of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>{n} of {all} lines differ; {mark} is the best of its line</source>
        <translation>
            <numerusform>{n} of {all} line differs; {mark} is the best of its line</numerusform>
            <numerusform>{n} of {all} lines differ; {mark} is the best of its line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>{n} assets chosen</source>
        <translation>
            <numerusform>{n} asset chosen</numerusform>
            <numerusform>{n} assets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceTypesDialog</name>
    <message numerus="yes">
        <source>{n} models are new.</source>
        <translation>
            <numerusform>{n} model is new.</numerusform>
            <numerusform>{n} models are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are known already and stay as they are.</source>
        <translation>
            <numerusform>{n} is known already and stays as it is.</numerusform>
            <numerusform>{n} are known already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} models</source>
        <translation>
            <numerusform>Add {n} model</numerusform>
            <numerusform>Add {n} models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message numerus="yes">
        <source>%n retired are not counted</source>
        <translation>
            <numerusform>%n retired is not counted</numerusform>
            <numerusform>%n retired are not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired, not disposed of</source>
        <translation>
            <numerusform>%n retired, not disposed of</numerusform>
            <numerusform>%n retired, not disposed of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets without a cost</source>
        <translation>
            <numerusform>%n asset without a cost</numerusform>
            <numerusform>%n assets without a cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried at cost</source>
        <translation>
            <numerusform>%n carried at cost</numerusform>
            <numerusform>%n carried at cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets in {currency}</source>
        <translation>
            <numerusform>%n asset in {currency}</numerusform>
            <numerusform>%n assets in {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these %n retired, not disposed of</source>
        <translation>
            <numerusform>Of these %n retired, not disposed of</numerusform>
            <numerusform>Of these %n retired, not disposed of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured on {n} of {all} machines with GPUs</source>
        <translation>
            <numerusform>measured on {n} of {all} machine with GPUs</numerusform>
            <numerusform>measured on {n} of {all} machines with GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{n} assets</source>
        <translation>
            <numerusform>{n} asset</numerusform>
            <numerusform>{n} assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} models</source>
        <translation>
            <numerusform>{n} of {all} model</numerusform>
            <numerusform>{n} of {all} models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>{n} older entries are in the journal.</source>
        <translation>
            <numerusform>{n} older entry is in the journal.</numerusform>
            <numerusform>{n} older entries are in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more fields</source>
        <translation>
            <numerusform>and {n} more field</numerusform>
            <numerusform>and {n} more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Reading {n} files…</source>
        <translation>
            <numerusform>Reading {n} file…</numerusform>
            <numerusform>Reading {n} files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} machines found</source>
        <translation>
            <numerusform>{n} machine found</numerusform>
            <numerusform>{n} machines found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} machines</source>
        <translation>
            <numerusform>Add {n} machine</numerusform>
            <numerusform>Add {n} machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message numerus="yes">
        <source>{n} models chosen. Two to six can be compared side by side.</source>
        <translation>
            <numerusform>{n} model chosen. Two to six can be compared side by side.</numerusform>
            <numerusform>{n} models chosen. Two to six can be compared side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>{n} pages were sent to the printer.</source>
        <translation>
            <numerusform>{n} page was sent to the printer.</numerusform>
            <numerusform>{n} pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message numerus="yes">
        <source>{n} lines were added.</source>
        <translation>
            <numerusform>{n} line was added.</numerusform>
            <numerusform>{n} lines were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells could not be used.</source>
        <translation>
            <numerusform>{n} cell could not be used.</numerusform>
            <numerusform>{n} cells could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceListDialog</name>
    <message numerus="yes">
        <source>{n} rows are certain.</source>
        <translation>
            <numerusform>{n} row is certain.</numerusform>
            <numerusform>{n} rows are certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are to be judged: open one to say what it means. What is not judged is left out.</source>
        <translation>
            <numerusform>{n} row is to be judged: open it to say what it means. What is not judged is left out.</numerusform>
            <numerusform>{n} rows are to be judged: open one to say what it means. What is not judged is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} prices</source>
        <translation>
            <numerusform>Import {n} price</numerusform>
            <numerusform>Import {n} prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message numerus="yes">
        <source>{n} prices could not be converted: {first}</source>
        <translation>
            <numerusform>{n} price could not be converted: {first}</numerusform>
            <numerusform>{n} prices could not be converted: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} longest of {all} histories are drawn; choose kinds to see others.</source>
        <translation>
            <numerusform>The longest of {all} histories is drawn; choose kinds to see others.</numerusform>
            <numerusform>The {n} longest of {all} histories are drawn; choose kinds to see others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prices from {first} to {last}</source>
        <translation>
            <numerusform>{n} price from {first} to {last}</numerusform>
            <numerusform>{n} prices from {first} to {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacementsTab</name>
    <message numerus="yes">
        <source>Of {n} later models of its segment, these have no less of what the work needs:</source>
        <translation>
            <numerusform>Of {n} later model of its segment, this has no less of what the work needs:</numerusform>
            <numerusform>Of {n} later models of its segment, these have no less of what the work needs:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {n} later models of its segment has no less of what the work needs and is better in one figure.</source>
        <translation>
            <numerusform>The {n} later model of its segment has less of what the work needs, or is better in no figure.</numerusform>
            <numerusform>None of {n} later models of its segment has no less of what the work needs and is better in one figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnView</name>
    <message numerus="yes">
        <source>Kept for {years} years it costs least: {amount} a year.</source>
        <translation>
            <numerusform>Kept for {years} year it costs least: {amount} a year.</numerusform>
            <numerusform>Kept for {years} years it costs least: {amount} a year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message numerus="yes">
        <source>{n} models</source>
        <translation>
            <numerusform>{n} model</numerusform>
            <numerusform>{n} models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lack a figure and are left out</source>
        <translation>
            <numerusform>{n} lacks a figure and is left out</numerusform>
            <numerusform>{n} lack a figure and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaxView</name>
    <message numerus="yes">
        <source>{n} assets have their cost in another currency.</source>
        <translation>
            <numerusform>{n} asset has its cost in another currency.</numerusform>
            <numerusform>{n} assets have their cost in another currency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} assets have no known cost.</source>
        <translation>
            <numerusform>{n} asset has no known cost.</numerusform>
            <numerusform>{n} assets have no known cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} assets have no day of purchase.</source>
        <translation>
            <numerusform>{n} asset has no day of purchase.</numerusform>
            <numerusform>{n} assets have no day of purchase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{jurisdiction} · {n} assets in {currency} · rules of {version}</source>
        <translation>
            <numerusform>{jurisdiction} · {n} asset in {currency} · rules of {version}</numerusform>
            <numerusform>{jurisdiction} · {n} assets in {currency} · rules of {version}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message numerus="yes">
        <source>The mean of up to %n machines measured, each counting once; the band spans the machine that worked least and the one that worked most.</source>
        <translation>
            <numerusform>The mean of %n machine measured; the band spans the machine that worked least and the one that worked most.</numerusform>
            <numerusform>The mean of up to %n machines measured, each counting once; the band spans the machine that worked least and the one that worked most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnbookedView</name>
    <message numerus="yes">
        <source>{n} assets have no known cost; they need one before a book.</source>
        <translation>
            <numerusform>{n} asset has no known cost; it needs one before a book.</numerusform>
            <numerusform>{n} assets have no known cost; they need one before a book.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UtilisationTab</name>
    <message numerus="yes">
        <source>{n} more devices are not drawn</source>
        <translation>
            <numerusform>{n} more device is not drawn</numerusform>
            <numerusform>{n} more devices are not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFleet</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known cost</source>
        <translation>
            <numerusform>%n without a known cost</numerusform>
            <numerusform>%n without a known cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message numerus="yes">
        <source>Retire {n} assets</source>
        <translation>
            <numerusform>Retire {n} asset</numerusform>
            <numerusform>Retire {n} assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit {n} assets</source>
        <translation>
            <numerusform>Edit {n} asset</numerusform>
            <numerusform>Edit {n} assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor</name>
    <message numerus="yes">
        <source>1 sample in {n} seconds</source>
        <translation>
            <numerusform>1 sample in {n} second</numerusform>
            <numerusform>1 sample in {n} seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%n upgrades of high or medium priority</source>
        <translation>
            <numerusform>%n upgrade of high or medium priority</numerusform>
            <numerusform>%n upgrades of high or medium priority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known price</source>
        <translation>
            <numerusform>%n without a known price</numerusform>
            <numerusform>%n without a known price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{model} of {day}: {n} newer generations came since.</source>
        <translation>
            <numerusform>{model} of {day}: {n} newer generation came since.</numerusform>
            <numerusform>{model} of {day}: {n} newer generations came since.</numerusform>
        </translation>
    </message>
</context>
</TS>
