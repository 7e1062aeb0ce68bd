package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever carries over from row to row (merged cells, ditto marks, shipments, dates) also carries over a stop. */
class ResumedReadingPropertyTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled());
    private static final String HEADING =
            "Shipment No|Line|Consignee|Address|Description of goods|HS code|Destination|Export date|Remarks|";
    private static final String FURTHER_HEADING =
            "Item|Consignee Name|Goods Description|HTS|Country of Destination|Date|||";

    /** Some sheets and their merged ranges. */
    record Book(List<String> sheets, List<List<MergedRange>> merged) {}

    @Property(tries = 150)
    void readingOnFromAnyPositionIsReadingAtOnce(@ForAll("books") Book book) throws Exception {
        var lines = new ArrayList<ComparedLine>();
        var positions = new ArrayList<ManifestPosition>();
        ManifestSummary summary;
        try (var open = open(book, null)) {
            positions.add(open.position());
            for (var line = open.next(); line != null; line = open.next()) {
                lines.add(ComparedLine.of(line));
                positions.add(open.position());
            }
            positions.add(open.position());
            summary = open.summary();
        }
        for (int at = 0; at < positions.size(); at++) {
            try (var open = open(book, Serialised.copy(positions.get(at)))) {
                var rest = new ArrayList<ComparedLine>();
                for (GoodsLine line = open.next(); line != null; line = open.next()) {
                    rest.add(ComparedLine.of(line));
                }
                assertThat(rest).isEqualTo(lines.subList(Math.min(at, lines.size()), lines.size()));
                assertThat(open.summary()).isEqualTo(summary);
            }
        }
    }

    private static ManifestLines open(Book book, @Nullable ManifestPosition from) throws Exception {
        var sheets = new ArrayList<RowsAsSheet>();
        for (int i = 0; i < book.sheets().size(); i++) {
            sheets.add(new RowsAsSheet(
                    "Sheet" + i, book.sheets().get(i), book.merged().get(i)));
        }
        return READER.open(RowsAsSheet.file(sheets), "test.xlsx", from);
    }

    @Provide
    Arbitrary<Book> books() {
        var sheet = Combinators.combine(
                        Arbitraries.of("", "Commercial invoice\nNotify party:|Delta Trading LLC\n\n"),
                        row().list().ofMinSize(3).ofMaxSize(25))
                .as((above, rows) -> above + HEADING + "\n" + String.join("\n", rows));
        return Combinators.combine(
                        sheet.list().ofMinSize(1).ofMaxSize(2), merged().list().ofSize(2))
                .as(Book::new);
    }

    private static Arbitrary<String> row() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, line()),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of("", "Total||||||| |", "|||||||Page 2|", HEADING, FURTHER_HEADING)));
    }

    private static Arbitrary<String> line() {
        var shipment = Arbitraries.of("", "S-1", "S-1", "S-2");
        var number = Arbitraries.integers().between(1, 4).map(String::valueOf);
        var consignee =
                Arbitraries.of("", "", "Alpha GmbH", "\"", "ditto", "OOO Romashka INN 7707083893", "same as above");
        var address = Arbitraries.of("", "Lenina 1, Moscow, Russia", "same");
        var goods = Arbitraries.of("Engine 5 kW", "Pens", "", "''");
        var code = Arbitraries.of("8407100", "840710", "101210", "@2026-03-08", "8.4071E+9", "", "n/a");
        var destination = Arbitraries.of("KZ", "", "Russia", "KZ via RU", "\"");
        var date = Arbitraries.of("03/04/2026", "03/14/2026", "14/03/2026", "@2026-03-08", "", "soon");
        var beside = Arbitraries.of("|", "|", "|Omega Trading Co., Ltd", "|Ivan Petrovich Sidorov");
        return Combinators.combine(shipment, number, consignee, address, goods, code, destination, date)
                .as((a, b, c, d, e, f, g, h) -> String.join("|", a, b, c, d, e, f, g, h))
                .flatMap(cells -> beside.map(last -> cells + "|" + last));
    }

    private static Arbitrary<List<MergedRange>> merged() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 20),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 5))
                .as((row, column, height) -> new MergedRange(row, column, row + height, column))
                .list()
                .ofMaxSize(3);
    }
}
