package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell says of a ship behind its name, of a bank in place of its name, and of a paper behind its number. */
class SaidBesideShipsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vessel / Voyage | MV KESTREL STAR V.118 (next port Bandar Abbas) | REVIEW",
                "Vessel / Voyage | MV KESTREL, flag DPR Korea | REVIEW",
                "Vessel / Voyage | MV KESTREL V.22 (calls Sevastopol) | REVIEW",
                "Vessel / Voyage | MV KESTREL, Iranian flag | REVIEW",
                "Vessel / Voyage | MV KESTREL, pavillon iranien | REVIEW",
                "Vessel / Voyage | MV KESTREL (Flagge: IR) | REVIEW",
                "Vessel / Voyage | MV KESTREL, flag RU | REVIEW",
                "Vessel / Voyage | т/х Кестрел, под иранским флагом | REVIEW",
                "Vessel / Voyage | MV KESTREL via Novorossiysk | REVIEW",
                "Vessel / Voyage | KESTREL STAR / Vladivostok direct | REVIEW",
                "Vessel / Voyage | KESTREL STAR / KESTREL ODESSA | CLEAR",
                "Vessel / Voyage | MV KESTREL / Flag: PA / V.118 | CLEAR",
                "Vessel / Voyage | MV KESTREL, Turkish flag | CLEAR",
                "Vessel / Voyage | MV RED FLAG / 118W | CLEAR",
                "Vessel / Voyage | MV FLAGSHIP IR 12 / 118W | CLEAR",
                "Voyage | Flag: Iran | REVIEW",
                "Voyage | V.118 (flag DPR Korea) | REVIEW",
                "Voyage | V.118 (next port Yalta) | REVIEW",
                "Voyage | 118W, next port Sevastopol | REVIEW",
                "Voyage | Flag Iran | REVIEW",
                "Voyage | Flag - Iran | REVIEW",
                "Voyage | V.118 Flag Iran | REVIEW",
                "Voyage | 118W/Moscow | REVIEW",
                "Voyage | V118/Iran | REVIEW",
                "Voyage | Next port Yalta V.118 | REVIEW",
                "Voyage | Flag Iran V.118 | REVIEW",
                "Voyage | Iran flag 118W | REVIEW",
                "Voyage | Moscow/118W | REVIEW",
                "Voyage | Moscow-118W/022E | REVIEW",
                "Voyage | Yalta 118 | REVIEW",
                "Voyage | V118Bandar Abbas | REVIEW",
                "Voyage | 118WMoscow | REVIEW",
                "Voyage | 118SEVASTOPOL | REVIEW",
                "Voyage | 118EMOSCOW | REVIEW",
                "Voyage | 118WMINSK | REVIEW",
                "Voyage | 22NKorea | REVIEW",
                "Voyage | V.118 no Iranian flag | CLEAR",
                "Vessel / Voyage | KESTREL, not Russian flag | CLEAR",
                "Port of discharge | Mersin, Iranian flag | CLEAR",
                "Port of discharge | Red Flag CU Terminal | CLEAR",
                "Place of delivery | Flag IR | CLEAR",
                "Consignee | Moscow Direct | REVIEW",
                "Consignee | Havana Direct | REVIEW",
                "Voyage | Yalta118 | REVIEW",
                "Voyage | Ялта118 | REVIEW",
                "Voyage | KESTREL HAVANA 118W | REVIEW",
                "Voyage | KESTREL STAR V.118 | CLEAR",
                "Voyage | IR 118W | CLEAR",
                "Voyage | Рейс 118 | CLEAR",
                "Voyage | VOYAGE NO: FL2301E-N | CLEAR",
                "Voyage | QA441 N | CLEAR",
                "Voyage | V.118 Flag Malta | CLEAR",
                "Voyage | 118W/022E | CLEAR",
                "Voyage | VOY. NO. 088S | CLEAR",
                "Voyage | TBN | CLEAR",
                "Voyage | Flag: Malta | CLEAR",
                "Vessel / Voyage | KESTREL HAVANA | CLEAR",
                "Voyage | 048E | CLEAR",
                "Vessel / Voyage | KESTREL ODESSA V.QA441 | CLEAR",
                "Vessel / Voyage | KESTREL HAVANA / 2204W | CLEAR",
                "Vessel / Voyage | KESTREL BREMEN (feeder), ETA 12 Nov | CLEAR",
                "Vessel / Voyage | MV KESTREL, flag Malta | CLEAR",
                "Vessel / Voyage | MV KESTREL to UASVP SEVASTOPOL | REVIEW",
                "Vessel / Voyage | KESTREL V.12 POD CUHAV | REVIEW",
                "Vessel / Voyage | MV KESTREL POD DEHAM | CLEAR",
                "Vessel / Voyage | KESTREL TO RUBEN | CLEAR",
                "Contact | Mr Otto Heron, yard in Vladivostok | REVIEW",
                "Contact | Mr Otto Heron, Moscow Street 4 | CLEAR",
                "Consignee | Heron Ltd (goods to Moscow) | HOLD",
                "Consignee | Heron Ltd (warehouse in Kerch) | BLOCK",
                "Notify | Heron GmbH, Weg nach Minsk 5, Berlin | CLEAR",
                "Notify | Heron GmbH, Berlin, goods to Minsk | HOLD",
                "Mode of transport | Rail, Moscow | REVIEW",
                "Mode of transport | by rail to Vorsino | HOLD",
                "Mode of transport | BY SEA | CLEAR",
                "Mode of transport | FROM NINGBO TO DENMARK BY SEA | CLEAR",
                "Payment terms | L/C, Heron Bank, Tehran | REVIEW",
                "Payment terms | T/T 30 days | CLEAR",
                "Kind of packages | cartons for Yekaterinburg | HOLD",
                "Kind of packages | YEKATERINBURG 1-20 | HOLD",
                "Kind of packages | cartons | CLEAR",
                "Notify | Heron Hartie SRL / bank HERNRUMM | REVIEW",
                "Notify | Heron Hartie SRL (www.heronhartie.ir) | REVIEW",
                "Bank | HERNRUMM | REVIEW",
                "Bank | HERNBY2XXXX | REVIEW",
                "Bank | HERNATWW | CLEAR",
                "Bank | HERONBANK | CLEAR"
            })
    void isHeard(String heading, String text, Verdict verdict) throws Exception {
        assertThat(OwnRules.screened(
                        folder,
                        "Exporter;Consignee;Country of Destination;Description;HS Code;" + heading
                                + "\nLampada Lda, Porto, Portugal;Heron Bolig ApS;Denmark;Wall tiles;690721;" + text
                                + "\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(verdict));
    }

    @Test
    void isHeardBehindALongVoyage() throws Exception {
        isHeard("Voyage", "N1-".repeat(3_000) + " Flag Iran", Verdict.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Connaught Road Central, Hong Kong, next leg Chabahar port | HOLD",
                "12 Connaught Road Central, Hong Kong, www.heronhartie.ir | REVIEW",
                "12 Connaught Road Central, Hong Kong, opposite the port | CLEAR",
                "12 Connaught Road Central, Hong Kong; goods to Moscow | HOLD",
                "12 Connaught Road Central, Hong Kong, on to Donetsk | BLOCK",
                "12 Connaught Road Central, Hong Kong, POD RUVVO | HOLD",
                "12 Connaught Road Central, Hong Kong; by road to Moscow 5 | HOLD",
                "Weg nach Minsk 5, Hong Kong | CLEAR",
                "An der Straße nach Minsk 5, Hong Kong | CLEAR",
                "5 Road to Tehran, Hong Kong | CLEAR",
                "Weg nach Minsk, Hong Kong | HOLD",
                "Road to Tehran 12, Pallet 3 | HOLD",
                "Way to Tehran 3, 40HC | HOLD",
                "Road to Tehran 12, 400 | HOLD",
                "Way to Tehran 3, PE | HOLD",
                "Road to Minsk 12, CAR | HOLD",
                "Way to Tehran 3, Cork 40HC | HOLD",
                "Way to Tehran 3, Hull 20 | HOLD",
                "Road to Tehran 12, Pallet 3, Hong Kong | HOLD",
                "Truck 34, Hong Kong, Road to Tehran 3 | HOLD",
                "5 Road to Tehran, London SW1A 1AA | CLEAR",
                "5 Road to Tehran, London, UK | CLEAR",
                "Szosa do Minsk 5, 15-001 Białystok | CLEAR",
                "Via verso Teheran 5, Roma | CLEAR",
                "Дорога на Минск 5, Рига | CLEAR",
                "Weg nach Minsk 5, bitte sofort | HOLD",
                "Weg nach Minsk 5, 10115 Berlin | CLEAR",
                "12 Connaught Road Central, Hong Kong, per Lkw auf der Straße nach Moskau 14 | HOLD",
                "12 Connaught Road Central, Hong Kong, unterwegs auf der Straße nach Minsk 5 | HOLD",
                "12 Connaught Road Central, Hong Kong, on the Way to Moscow 14 | HOLD",
                "12 Connaught Road Central, Hong Kong, on the Road to Minsk 5 | HOLD",
                "12 Connaught Road Central, Hong Kong, goods go on the Road to Tehran 2 | HOLD",
                "12 Connaught Road Central, Hong Kong, GOODS ON THE WAY TO MOSCOW 14 | HOLD",
                "12 Connaught Road Central, Hong Kong, Transit over the Route to Tehran 5 | HOLD",
                "12 Connaught Road Central, Hong Kong, Goods by the Road to Moscow 14 | HOLD",
                "12 Connaught Road Central, Hong Kong, AUF DER STRASSE NACH MINSK 5 | HOLD",
                "12 Connaught Road Central, Hong Kong, ROUTE TO TEHRAN 1/2 | HOLD",
                "12 Connaught Road Central, Hong Kong, Road to Moscow 2026 | HOLD",
                "20, pallets go on the Road to Minsk 5, HONG KONG | HOLD",
                "20 ROUTE TO TEHRAN, Hong Kong | HOLD",
                "Am Weg nach Minsk 5, Hong Kong | HOLD",
                "12 Connaught Road Central, Hong Kong, Am Weg nach Moskau 14 | HOLD",
                "Route de Téhéran 5, Hong Kong | CLEAR",
                "12 Connaught Road Central, Hong Kong, 20 pallets by road to Minsk | HOLD",
                "12 Connaught Road Central, Hong Kong, 2 trucks on the way to Moscow | HOLD",
                "12 Connaught Road Central, Hong Kong, way to Moscow 14 | HOLD",
                "Weg nach Minsk 5 | HOLD"
            })
    void isHeardBehindAnAddress(String address, Verdict verdict) throws Exception {
        assertThat(OwnRules.screened(
                        folder,
                        "Exporter;Consignee;Consignee Address;Country of Destination;Description;HS Code\n"
                                + "Lampada Lda, Porto, Portugal;Heron Paper Limited;" + address
                                + ";Hong Kong;Wall tiles;690721\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(verdict));
    }

    /** A cell above the table that names a place is a line of its own, and where the goods of a contract go the goods of its table do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contract: delivery to Tehran, Iran | BLOCK | BLOCK",
                "PO No.: 4711 for Bandar Abbas | BLOCK | BLOCK",
                "INVOICE No. 118; Bank: Heron Bank, Moscow | CANNOT_CHECK | CLEAR",
                "Contract: HR-2026/11 dated 12 November | | CLEAR",
                "Contract: HR 22 of Heron Trade | | CLEAR"
            })
    void isHeardBehindThePaper(String cell, @Nullable Verdict ofCell, Verdict ofTable) throws Exception {
        assertThat(
                        OwnRules.screened(
                                folder,
                                "\"" + cell.replace("; ", "\n")
                                        + "\"\n\nConsignee,Description,Destination,Qty,Unit price\nHeron Keramik GmbH,Ceramic tiles,Germany,4,2\n"))
                .extracting(ScreenedLine::verdict)
                .containsExactly(
                        Stream.of(ofCell, ofTable).filter(Objects::nonNull).toArray(Verdict[]::new));
    }
}
