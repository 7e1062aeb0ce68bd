package dev.tidewaiter.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;

/** An ERP's export list: semicolons, windows-1252, commas before the cents, dates as the desk writes them. */
final class GermanExports {

    private static final String[] ROWS = {
        "A-2601;09.01.2026;Vektor Messtechnik GmbH;Waagen-Müller AG;Zürich;Schweiz;Zählwaagen bis 15 kg;84238120;DE;96,5;4.210,00"
                + "|CLEAR||a Vektor-named firm that weighs things",
        "A-2602;09.01.2026;Lüneburger Salzhandel KG;Førde Mat AS;Bergen;Norwegen;Siedesalz, Säcke zu 25 kg;25010091;DE;24.000,0;5.980,00"
                + "|CLEAR||ordinary trade",
        "A-2603;12.01.2026;Kühlgeräte Süd GmbH;Méditerranée Froid SARL;Marseille;Frankreich;Kühltheken für Bäckereien;84185019;DE;1.840,0;22.700,00"
                + "|CLEAR||cooling goods of a real appliance maker",
        "A-2604;12.01.2026;Schröder Funktechnik GmbH;Ararat Telekom LLC;Jerewan;Armenien;Funkmodem-Baugruppe 868 MHz;85176200;DE;4,2;18.900,00"
                + "|REVIEW|D01|priority goods to a diversion country, nothing else known",
        "A-2605;14.01.2026;Modellbau Köln OHG;Speelgoed Utrecht B.V.;Utrecht;Niederlande;Spielzeughubschrauber für Kinder, 85 g;95030075;CN;310,0;7.450,00"
                + "|CLEAR||toys that fly",
        "A-2606;14.01.2026;Rhön Stromerzeuger GmbH;Ægir Bygg ehf.;Reykjavík;Island;Stromerzeuger mit Benzinmotor, 3 kW;85022020;DE;420,0;5.100,00"
                + "|CLEAR||generator sets with piston engines",
        "A-2607;15.01.2026;Überlandflug Systeme GmbH;Andes Topografía S.A.;Bogotá;Kolumbien;Drohne für Vermessung, Flugdauer 75 Minuten, Reichweite 40 km;88069300;DE;9,8;38.500,00"
                + "|HOLD|I02|75 minutes is 9A012.a.2",
        "A-2608;16.01.2026;Flügel & Söhne Klavierbau;Maison Récital;Genève;Schweiz;Konzertflügel;92012000;DE;480,0;61.000,00"
                + "|CLEAR||ordinary trade",
        "A-2609;19.01.2026;Bäumer Gartenmöbel GmbH;Jardín y Hogar S.L.;Málaga;Spanien;Gartenstühle aus Holz;94016900;DE;1.150,0;8.300,00"
                + "|CLEAR||ordinary trade",
        "A-2610;19.01.2026;Präzisionslager Schweinfurt GmbH;Brester Werkzeugmaschinen OAO;Brest;Belarus;Kegelrollenlager;84822000;DE;210,0;9.900,00"
                + "|BLOCK|R02|bearings of Supplement 7 to Belarus",
        "A-2611;20.01.2026;Orion Bäckereitechnik GmbH;Pékség Kft.;Pécs;Ungarn;Teigknetmaschinen;84381010;DE;760,0;12.400,00"
                + "|CLEAR||Orion is a common word",
        "A-2612;21.01.2026;Müller & Weiß Autoteile;AutoPièces Réunies;Liège;Belgien;Bremsbeläge für PKW;87083091;DE;640,0;9.250,00"
                + "|CLEAR||ordinary trade",
        "A-2613;22.01.2026;Thüringer Porzellan AG;Fine China Trading LLC;Muscat;Oman;Kaffeegeschirr aus Porzellan;69111000;DE;390,0;7.700,00"
                + "|CLEAR||ordinary trade to a country of group D:4",
    };

    private GermanExports() {}

    static void write(SampleFolder folder) throws IOException {
        var expected = new Expected();
        var out = new ArrayList<String>();
        out.add(
                "Sendungsnummer;Ausfuhrdatum;Ausführer;Empfänger;Lieferort;Bestimmungsland;Warenbezeichnung;Warennummer;"
                        + "Ursprungsland;Eigenmasse;Warenwert");
        for (var row : ROWS) {
            var parts = row.split("\\|", -1);
            out.add(parts[0]);
            expected.add("", out.size(), parts[1], parts[2], parts[3]);
        }
        folder.text("ausfuhrliste-januar.csv", out, "\r\n", Charset.forName("windows-1252"), expected);
    }
}
