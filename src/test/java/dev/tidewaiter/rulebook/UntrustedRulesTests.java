package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.model.SignOff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of rules from a stranger: whatever is written in it is refused with a sentence, and none of it runs. */
class UntrustedRulesTests {

    private static final String RULE = "routes/embargoed-destination.drl";
    private static final String TABLE = "goods/drone-parts.drl.csv";
    private static final String TRAP = "dev.tidewaiter.rulebook.Trap";

    @TempDir
    private Path place = Path.of("");

    private RulesCopy rules = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        rules = RulesCopy.in(Files.createDirectory(place.resolve("rules")));
        TrapWatch.set();
    }

    @AfterEach
    void nothingRan() {
        TrapWatch.assertUntouched();
    }

    @Test
    void salienceWithAnExpression() {
        inHeader("    salience( " + TRAP + ".count() )");
        assertRefused(RULE, "\"salience\" is no annotation");
    }

    @Test
    void enabledWithAnExpression() {
        inHeader("    enabled ( " + TRAP + ".spring() )");
        assertRefused(RULE, "\"enabled\" is no annotation");
    }

    @Test
    void anAnnotationThatMakesAnObject() {
        inHeader("@CannotDisable( new java.io.FileOutputStream(\"" + place.resolve("written") + "\") )");
        assertRefused(RULE, "expected one text in quotation marks after @CannotDisable");
        assertThat(place.resolve("written")).doesNotExist();
    }

    @Test
    void anAnnotationThatAddsTexts() {
        rules.edit(RULE, text -> text.replaceFirst("@Owner\\(\"", "\n@Owner( \"x\" + " + TRAP + ".spring() + \""));
        assertRefused(RULE, "@Owner, which holds one text and no expression");
    }

    @Test
    void aCommentInsideATextOfTheOtherQuotationMark() {
        inCondition("iso == 'IR // ' || " + TRAP + ".spring()");
        assertRefused(RULE, "a text stands between \" and \"");
    }

    @Test
    void aQuotationMarkInsideATextOfTheOtherQuotationMark() {
        inCondition("iso == '\"' || " + TRAP + ".spring() || iso == '\"'");
        assertRefused(RULE, "a text stands between \" and \"");
    }

    @Test
    void aCallWhoseParenthesisStandsOnTheNextLine() {
        inCondition(TRAP + ".spring\n    ()");
        assertRefused(RULE, "the condition may not use \"tidewaiter\"");
    }

    @Test
    void aCallOfAFactOnTheNextLine() {
        inCondition("toString\n    ().length > 0");
        assertRefused(RULE, "the condition may not use \"toString\"");
    }

    @Test
    void reflectionByNamesThatAreAddedUp() {
        inCondition("\"\".getClass().forName(\"dev.tidewaiter.rulebook.\" + \"Trap\") != null");
        assertRefused(RULE, "expected a property of the fact");
    }

    @Test
    void aBlockCommentFromOneRulesHeaderIntoTheNext() {
        inHeader("    @KnownGaps(\"none\") /*");
        rules.edit(RULE, text -> text.replaceFirst("(?s)(.*\n    @Of\\(\"R01\"\\))", "$1 */ salience( 1 )"));
        assertRefused(RULE, "a comment may not start with /*");
    }

    @Test
    void aColumnOfPrioritiesInADecisionTable() {
        rules.edit(
                TABLE,
                text -> text.replace("NAME,METADATA,", "NAME,PRIORITY,")
                        .replace("\"Of(\"\"$param\"\")\"", TRAP + ".count()"));
        assertRefused(TABLE, "\"PRIORITY\" is no kind of column");
    }

    @Test
    void aCellOfADecisionTableThatSaysMoreThanItsColumn() {
        rules.edit(
                TABLE, text -> text.replaceFirst(",ANTI_JAM_ANTENNA,", ",ANTI_JAM_ANTENNA || " + TRAP + ".spring(),"));
        assertRefused(TABLE, "must hold one word or one number");
    }

    @Test
    void functionsAboveADecisionTable() {
        rules.edit(
                TABLE, text -> text.replaceFirst("\nNotes,", "\nFunctions,function void f() { new Trap(); }\nNotes,"));
        assertRefused(TABLE, "\"Functions\" may not stand above the table");
    }

    @Test
    void aSheetNamedLikeAPath() throws IOException {
        sheet("tables/stranger.xlsx", "/../../written");
        assertThat(RulesCheck.locking(rules.folder(), SignOff.NONE).problems())
                .anySatisfy(
                        problem -> assertThat(problem.message()).contains("the name of a sheet consists of letters"));
        assertRefused("tables/stranger.xlsx", "the name of a sheet consists of letters");
        assertOnlyTheRulesLieHere();
    }

    @Test
    void aSheetNamedLikeAPathInAWorkbookThatNoRuleReads() throws IOException {
        sheet("stranger.xlsx", "/../../written");
        assertThat(RulesCheck.locking(rules.folder(), SignOff.NONE).isClean()).isFalse();
        assertOnlyTheRulesLieHere();
    }

    @Test
    void aTwinThatIsALinkOutOfTheFolder() throws IOException {
        var outside = Files.writeString(place.resolve("outside.csv"), "city,country,citation\n");
        var twin = rules.folder().resolve("tables/places.cities.csv");
        Files.delete(twin);
        Files.createSymbolicLink(twin, outside);
        assertThat(RulesCheck.locking(rules.folder(), SignOff.NONE).isClean()).isFalse();
        assertRefused("tables/places.cities.csv", "is a link or no ordinary file");
        assertThat(outside).hasContent("city,country,citation");
    }

    @Test
    void aFolderThatIsALinkOutOfTheFolder() throws IOException {
        var outside = Files.createDirectory(place.resolve("outside"));
        Files.createSymbolicLink(rules.folder().resolve("more"), outside);
        assertRefused("more", "is a link or no ordinary file");
    }

    @Test
    void aParameterThatNamesAClass() {
        rules.edit("parameters/china.yaml", text -> text + "trap: !!" + TRAP + " []\n");
        assertRefused("parameters/china.yaml", "is no YAML that can be read");
    }

    @Test
    void parametersThatGrowByTheirOwnAliases() {
        rules.edit("parameters/china.yaml", text -> text + "a: &a [x, x]\nb: [*a, *a]\n");
        assertRefused("parameters/china.yaml", "is no YAML that can be read");
    }

    @Test
    void alternativesThatMultiplyBehindNot() {
        var group = "( Line( ear99 ) or Line( eccnListed ) )";
        for (var word : List.of("not", "exists")) {
            rules.edit(
                    RULE,
                    text -> text.replaceFirst(
                            "\nwhen\n",
                            "\nwhen\n    " + word + " ( " + String.join(" and ", Collections.nCopies(18, group))
                                    + " )\n"));
            assertRefused(RULE, "more than 32 alternatives");
        }
    }

    @Test
    void aChainOfComparisonsThatTheEngineCannotTakeApart() {
        inCondition(String.join(" || ", Collections.nCopies(2_000, "sent")));
        assertRefused(RULE, "more than 64 comparisons are joined by ||");
    }

    @Test
    void aCommentThatEndsForTheEditorAndNotForTheProgram() {
        rules.edit(RULE, text -> text.replaceFirst("\nwhen\n", "\nwhen\n    // the places\r"));
        assertRefused(RULE, "without a line feed");
    }

    @Test
    void aCarriageReturnInsideAText() {
        inHeader("    @KnownGaps(\"none\r@Owner( x )\")");
        assertRefused(RULE, "without a line feed");
    }

    private void inHeader(String line) {
        rules.edit(RULE, text -> text.replaceFirst("\n    @Title", "\n" + line.replace("$", "\\$") + "\n    @Title"));
    }

    private void inCondition(String constraint) {
        rules.edit(RULE, text -> text.replaceFirst("Destination\\( ", "Destination( " + constraint + ", "));
    }

    private void sheet(String path, String name) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("sheet");
            sheet.createRow(0).createCell(0).setCellValue("code");
            // POI itself refuses such names, other programs do not
            workbook.getCTWorkbook().getSheets().getSheetArray(0).setName(name);
            try (var out = Files.newOutputStream(rules.folder().resolve(path))) {
                workbook.write(out);
            }
        }
    }

    private void assertOnlyTheRulesLieHere() throws IOException {
        try (var here = Files.list(place)) {
            assertThat(here).containsExactly(rules.folder());
        }
    }

    private void assertRefused(String file, String message) {
        assertThat(rules.refusal().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.message()).contains(message);
        });
        assertThat(checked().problems()).isNotEmpty();
    }

    private RulesCheck checked() {
        try {
            return RulesCheck.of(rules.folder());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
