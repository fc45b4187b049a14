<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>ImportDialog</name>
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
</TS>
