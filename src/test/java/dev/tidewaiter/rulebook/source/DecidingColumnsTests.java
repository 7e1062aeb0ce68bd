package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips in columns that decide, several in one folder: each is told with its cell, and none hides another, whatever looks for it. */
class DecidingColumnsTests {

    @TempDir
    private Path folder = Path.of("");

    /**
     * A slip.
     *
     * @param table the file of the table, without its ending and folder
     * @param from  what stands in one row of it
     * @param to    what is written instead
     * @param told  what is said of the row, whose number follows the letter of the column
     */
    private record Slip(String table, String from, String to, String column, String told) {}

    @Test
    void beginningsOfCodesAreDigitsUnderHeadings() throws IOException {
        eachIsTold(
                new Slip(
                        "codes.timed-goods",
                        ",2504|3801|3824|6815,",
                        ",2504|3801x|3824|6815,",
                        "D",
                        "\"2504|3801x|3824|6815\" is no beginning of customs codes; write digits alone, several with a bar between, as in 28|3801"),
                new Slip(
                        "codes.timed-goods",
                        ",2617|2830|8110,",
                        ",2617|2899|8110,",
                        "D",
                        "\"2899\" is under no heading of a tariff: those of chapter 28 are 2801 to 2853; correct the code"),
                new Slip(
                        "codes.timed-goods",
                        "bismuth|",
                        "bismuth;",
                        "C",
                        "is parted by other signs than bars; put a | between two words"));
    }

    @Test
    void namesOfOtherTablesAreKnownThere() throws IOException {
        eachIsTold(
                new Slip(
                        "designated-parties.entry-measures",
                        ",JP,,JP-EUL-EXPORT",
                        ",JPN,,JP-EUL-EXPORT",
                        "F",
                        "\"JPN\" is no country of two letters; write it as JP"),
                new Slip(
                        "designated-parties.entry-measures",
                        ",CH-EXPORT,",
                        ",CH-EXPROT,",
                        "H",
                        "\"CH-EXPROT\" is not known; write \"CH-EXPORT\" if that is meant, or add it to the sheet \"lists\" first"),
                new Slip(
                        "designated-parties.ownership",
                        ",SSI OFAC-SSI,",
                        ",SSI OFAC-SSY,",
                        "C",
                        "\"OFAC-SSY\" has no row in the sheet lists; write its id as it stands there, or * for every list without a row"),
                new Slip(
                        "designated-parties.ownership",
                        ",561-Related,",
                        ",561-Realted,",
                        "D",
                        "\"561-Realted\" is not known; write \"561-Related\" if that is meant, or add it to the sheet \"programmes\" first"),
                new Slip(
                        "designated-parties.programmes-744-8",
                        "ILLICIT-DRUGS-EO14059,",
                        "ILLICIT-DRUGS-EO14095,",
                        "A",
                        "\"ILLICIT-DRUGS-EO14095\" is not known; write \"ILLICIT-DRUGS-EO14059\" if that is meant, or add it to the sheet \"programmes\" first"),
                new Slip(
                        "documents.licence-exceptions",
                        "C59,STA,A:5,A:6",
                        "C59,STAY,A:5,A:6",
                        "B",
                        "\"STAY\" is not known; write \"STA\" if that is meant, or add it to the sheet \"licence-codes\" first"));
    }

    @Test
    void namesThatRulesAskForAreAsked() throws IOException {
        eachIsTold(
                new Slip(
                        "codes.item-classes",
                        "asked by their own names,",
                        "asked by their own name,",
                        "A",
                        "no rule asks for \"asked by their own name\", so that the row decides nothing; write \"asked by their own names\" if that is meant;"
                                + " known are asked by their own names, attack-drone parts, controlled, priority electronics, priority goods,"
                                + " publications"),
                new Slip(
                        "codes.headings",
                        ",arms or tools",
                        ",arms and tools",
                        "I",
                        "\"arms and tools\" is none of arms, arms or tools, cooling, engine, luxury, play or no engine, printed matter, spacecraft, toy, whole drone"
                                + "; what may stand here is declared in tables/schema.xlsx, sheet \"columns\""),
                new Slip(
                        "designated-parties.footnotes",
                        "direct-product,",
                        "direct-produkt,",
                        "B",
                        "no rule asks for \"direct-produkt\", so that the row decides nothing; write \"direct-product\" if that is meant;"
                                + " known are direct-product, not-described, russian-or-belarusian-military"));
    }

    @Test
    void formsOfNumbersAreHeldToWhatIsReadOfThem() throws IOException {
        eachIsTold(
                new Slip(
                        "codes.entry-kinds",
                        ",b.4,",
                        ",b4,",
                        "C",
                        "\"b4\" names no paragraphs; write * for the whole entry, paragraphs with blanks between as in a.1 b.4, one with ? behind it"
                                + " of which more decides, one with ! before it that is left out, - for none, range, or ? alone"),
                new Slip(
                        "codes.military-end-use",
                        ",4A994,",
                        ",4A994x,",
                        "C",
                        "\"4A994x\" is read as 4A994.x; write it so if that is meant"),
                new Slip(
                        "codes.control-parameters",
                        ",ppm,",
                        ",percent,",
                        "G",
                        "\"percent\" is not the unit of SCALE_FACTOR_PPM, which is held against ppm; write that, and the number in it"),
                new Slip(
                        "designated-parties.address-entries",
                        ",Address 12,",
                        ",Address No. 12,",
                        "B",
                        "\"Address No. 12\" is no address entry; write it as Address 03"),
                new Slip(
                        "designated-parties.footnotes",
                        "3,russian",
                        "3a,russian",
                        "A",
                        "\"3a\" is no number of a footnote; write it as 4, or * for every other"),
                new Slip(
                        "documents.licence-codes",
                        "OGEL,",
                        "Ogel,",
                        "A",
                        "\"Ogel\" is never found so; write it in capitals"),
                new Slip(
                        "places.cities",
                        "Isfahan,",
                        "Isf\uFF41han,",
                        "A",
                        "\"Isf\uFF41han\" has letters or digits of the full width of Chinese signs; write the plain ones, Isfahan"));
    }

    @Test
    void aRowThatStandsTwiceIsToldWhereNoColumnTellsRowsApart() throws IOException {
        var copy = RulesCopy.in(folder);
        for (var table : new String[] {"documents.licence-exceptions", "places.embargoed-regions"}) {
            copy.edit("tables/" + table + ".csv", text -> text + text.split("\n", 3)[1] + "\n");
        }

        assertThat(copy.refusal().problems())
                .extracting(Problem::message)
                .containsExactly(
                        "repeats row 2 (every cell is the same); keep one of them",
                        "repeats row 2 (every cell is the same); keep one of them");
    }

    private void eachIsTold(Slip... slips) throws IOException {
        var copy = RulesCopy.in(folder);
        var told = new ArrayList<String>();
        for (var slip : slips) {
            var path = "tables/" + slip.table() + ".csv";
            copy.edit(path, text -> {
                int at = text.indexOf(slip.from());
                return text.substring(0, at)
                        + slip.to()
                        + text.substring(at + slip.from().length());
            });
            var above = Files.readString(folder.resolve(path));
            int row = (int) above.substring(0, above.indexOf(slip.to())).lines().count()
                    + (above.charAt(above.indexOf(slip.to()) - 1) == '\n' ? 1 : 0);
            var table = slip.table().substring(slip.table().indexOf('.') + 1);
            told.add("%s:%s!%s%d: %s".formatted(path, table, slip.column(), row, slip.told()));
        }

        assertThat(copy.refusal().problems()).extracting(Problem::toString).containsExactlyInAnyOrderElementsOf(told);
    }
}
