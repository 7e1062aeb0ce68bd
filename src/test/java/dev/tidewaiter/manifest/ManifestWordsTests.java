package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.value.AccountWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What manifests are read by stands in the rules folder, where officers can change it without Java. */
class ManifestWordsTests {

    private static final Field VESSEL = Field.of(Role.VESSEL, Attribute.NAME);

    private static final List<String> LISTS = List.of(
            "headings",
            "ambiguous-headings",
            "heading-parts",
            "date-words",
            "document-titles",
            "declaration-boxes",
            "cell-words",
            "code-labels",
            "party-words",
            "number-labels",
            "number-words",
            "voyage-words",
            "account-words",
            "route-words",
            "sentence-words",
            "value-words",
            "currencies",
            "currency-signs");

    @Test
    void aHeadingThatAnOfficerAddsIsUnderstood() throws Exception {
        var rows = "Ricevente finale|Description of goods\nAlpha GmbH|Pens";

        assertThat(read(ManifestReader.of(WordLists.bundled()), rows).columns())
                .doesNotContainKey(Field.CONSIGNEE_NAME);
        assertThat(read(with("headings", "consignee.name\txx\tRicevente finale"), rows)
                        .columns())
                .containsEntry(Field.CONSIGNEE_NAME, "A");
    }

    @Test
    void aWordForNothingThatAnOfficerAddsIsNoDestination() throws Exception {
        var reader = with("cell-words", "absent\twill follow");
        try (var lines = reader.open(
                RowsAsSheet.file(List.of(
                        new RowsAsSheet("A", "Description of goods|Destination country\nPens|will follow", List.of()))),
                "a.xlsx",
                null)) {
            var line = java.util.Objects.requireNonNull(lines.next());

            assertThat(line.value(Field.DESTINATION).state()).isEqualTo(dev.tidewaiter.shipment.Value.State.ABSENT);
        }
    }

    @Test
    void aPackageThatAnOfficerAddsIsCounted() throws Exception {
        var rows = "Quantity (fardos)|Description of goods\n20|Pens";

        assertThat(read(ManifestReader.of(WordLists.bundled()), rows).columns()).doesNotContainKey(Field.PACKAGE_COUNT);
        assertThat(read(with("heading-parts", "package\t-\tfardos"), rows).columns())
                .containsEntry(Field.PACKAGE_COUNT, "A");
    }

    @Test
    void wordsForNumberVoyageAndPageThatAnOfficerAddsAreUnderstood() throws Exception {
        assertThat(lineOf("Rechnung Ziffer 7788-A", "number-words", "title\tZiffer", Field.INVOICE_NUMBER))
                .isEqualTo("7788-A");
        assertThat(lineOf("Vessel / Voyage: EXAMPLE STAR Reise 123E", "voyage-words", "voyage\treise", Field.VOYAGE))
                .isEqualTo("123E");
        assertThat(lineOf("Sparkasse Aalen · rachunek 12 34", "account-words", "account\trachunek", Field.BANK_NAME))
                .isEqualTo("Sparkasse Aalen");
        assertThat(lineOf(
                        "VAN ROTTERDAM NAAR AKTAU PER TRUCK",
                        "route-words",
                        "from\tnl\tvan\nto\tnl\tnaar\nby\tnl\tper",
                        Field.PORT_OF_DISCHARGE))
                .isEqualTo("AKTAU");
        assertThat(lineOf("Shipment: Faktura 7788-A", "value-words", "invoice\tFaktura", Field.INVOICE_NUMBER))
                .isEqualTo("Faktura 7788-A");
        assertThat(lineOf("Shipped per | M/K CORAL EXAMPLE", "value-words", "vessel\tMK", VESSEL))
                .isEqualTo("M/K CORAL EXAMPLE");
        assertThat(lineOf("Shipment: Ζ.Κ. 4711", "value-words", "order\tΖ.Κ.", Field.PURCHASE_ORDER))
                .isEqualTo("Ζ.Κ. 4711");
        assertThat(lineOf("Terms | C.O.D. CASH", "value-words", "payment\tC.O.D.", Field.PAYMENT_TERMS))
                .isEqualTo("C.O.D. CASH");
        assertThat(lineOf("Terms | предоплата 30%", "value-words", "payment\tпредоплата", Field.PAYMENT_TERMS))
                .isEqualTo("предоплата 30%");
        assertThat(lineOf("Terms | CIA BEFORE LOADING", "value-words", "payment\tCIA", Field.PAYMENT_TERMS))
                .isEqualTo("CIA BEFORE LOADING");
        assertThat(lineOf("FROM: | BLAD NO. 3", "cell-words", "page\tblad", Field.PORT_OF_LOADING))
                .isEmpty();
    }

    /** What the first line has in a field when an officer's row is added; without the row it must have something else. */
    private static String lineOf(String above, String list, String row, Field field) throws Exception {
        var without = first(ManifestReader.of(WordLists.bundled()), above, field);
        var with = first(with(list, row), above, field);
        assertThat(with).isNotEqualTo(without);
        return with;
    }

    private static String first(ManifestReader reader, String above, Field field) throws Exception {
        var rows = above + "\n\nDescription of goods|Quantity|HS code\nPens|20|960810\nPencils|30|960910";
        try (var lines =
                reader.open(RowsAsSheet.file(List.of(new RowsAsSheet("A", rows, List.of()))), "a.xlsx", null)) {
            var text = java.util.Objects.requireNonNull(lines.next()).text(field);
            return text == null ? "" : text;
        }
    }

    private static SheetMapping read(ManifestReader reader, String rows) throws Exception {
        try (var lines =
                reader.open(RowsAsSheet.file(List.of(new RowsAsSheet("A", rows, List.of()))), "a.xlsx", null)) {
            while (lines.next() != null) {}
            return lines.summary().sheets().get(0).mapping();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "headings, 'nothing.here\ten\tHeading', there is no field",
        "headings, 'hs\tHeading', columns",
        "ambiguous-headings, 'Heading\tnothing.here\tasks', there is no field",
        "ambiguous-headings, 'Heading\ths?blue\tasks', nothing that speaks for a meaning",
        "ambiguous-headings, 'Heading\ths\tloud', quiet",
        "heading-parts, 'role\tnobody\tword', there is no role",
        "heading-parts, 'attribute\tcolour\tword', there is no attribute",
        "heading-parts, 'verb\t-\tword', no kind of words",
        "date-words, '13\tundecember', is no month",
        "document-titles, 'noField\tword', no field",
        "declaration-boxes, 'hs\tx', no number of a box",
        "cell-words, 'verb\tword', no kind of words",
        "party-words, 'verb\tword', no kind of words",
        "number-labels, 'verb\tword', no kind of words",
        "number-words, 'verb\tword', no kind of words",
        "number-words, 'heading\tlfd', read alike under every rulebook",
        "voyage-words, 'verb\tword', no kind of words",
        "account-words, 'verb\tword', no kind of words",
        "sentence-words, 'verb\tword', no kind of words",
        "route-words, 'verb\ten\tword', no kind of words",
        "value-words, 'verb\tword', no kind of words",
        "value-words, 'order\t.', no letter",
        "value-words, 'vessel\t/', no letter",
    })
    void aRowThatMakesNoSenseIsNamedByFileAndLine(String list, String row, String wrong) throws Exception {
        var words = words(list, row.replace("\\t", "\t"));
        var line = Files.readAllLines(file(list)).size() + 1;

        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> ManifestReader.of(words))
                .withMessageStartingWith("words/manifest/%s.tsv:%d: ".formatted(list, line))
                .withMessageContaining(wrong);
        assertThat(ManifestReader.problems(words)).extracting(WordProblem::line).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "account-sign", "bank-code", "place"})
    void aKindOfWordsForAccountsIsMissedWhereItsRowIsGone(String kind) throws Exception {
        var rows = Files.readString(file("account-words")).replaceAll("(?m)^" + kind + "\t.*\n", "");
        var words = WordLists.of(Map.of("words/manifest/account-words.tsv", rows.getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> AccountWords.of(words))
                .withMessageContaining("lacks words of the kind " + kind);
    }

    @Test
    void theListsOfTheProgramAreInOrderAndSayWhereTheyComeFrom() {
        assertThat(ManifestReader.problems(WordLists.bundled())).isEmpty();
        for (var list : LISTS) {
            assertThat(WordLists.bundled().list("manifest/" + list + ".tsv").rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.source()).isNotEmpty());
        }
    }

    private static ManifestReader with(String list, String row) throws IOException {
        return ManifestReader.of(words(list, row));
    }

    private static WordLists words(String list, String row) throws IOException {
        Map<String, byte[]> folder = new TreeMap<>();
        for (var each : LISTS) {
            var text = Files.readString(file(each)) + (each.equals(list) ? row + "\n" : "");
            folder.put("words/manifest/" + each + ".tsv", text.getBytes(StandardCharsets.UTF_8));
        }
        for (var limits : List.of("cell-limits", "date-limits", "place-limits")) {
            var file = "parameters/" + limits + ".tsv";
            folder.put(file, Files.readAllBytes(Path.of("rules", file)));
        }
        for (var places : List.of("country-adjectives", "origin-adjectives", "place-words", "postcodes", "us-states")) {
            var file = "words/places/" + places + ".tsv";
            folder.put(file, Files.readAllBytes(Path.of("rules", file)));
        }
        return WordLists.of(folder);
    }

    private static Path file(String list) {
        return Path.of("rules/words/manifest", list + ".tsv");
    }
}
