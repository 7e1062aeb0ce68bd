package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.RulesCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing is broken in a copy of the rules; nothing loads, and the message says where. */
class InvalidRulebookTests {

    private static final String P02 = "parties/listed-party-by-name.drl";
    private static final String R01 = "routes/embargoed-destination.drl";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheRules() throws IOException {
        RulesCopy.in(folder);
    }

    @Test
    void loadsAsItIs() throws Exception {
        assertThat(Rulebook.load(folder).rules()).hasSizeGreaterThan(20);
    }

    @Test
    void anEditedRuleLoadsAndTheVersionSaysSo() throws Exception {
        edit(P02, text -> text.replace("Hold the shipment.", "Hold the shipment at once."));
        assertThat(Rulebook.load(folder).version()).endsWith("+edited");
    }

    @Test
    void refusesAnIdThatIsTaken() {
        edit(R01, text -> text.replace("@Id(\"R01\")", "@Id(\"P02\")"));
        assertProblem(R01, "P02", "is taken by");
    }

    @Test
    void refusesARuleWithoutAnId() {
        edit(R01, text -> text.replace("@Id(\"R01\")", ""));
        assertThat(message()).contains("has neither @Id nor @Of");
    }

    @Test
    void refusesARuleThatCitesNothing() {
        edit(R01, text -> text.replaceFirst("@Cites\\([^)]*\\)\n", "\n"));
        assertProblem(R01, "R01", "lacks @Cites");
    }

    @Test
    void refusesAPlaceholderThatNothingFills() {
        edit(P02, text -> text.replaceFirst("\\{match.quoted}", "{match.colour}"));
        assertProblem(P02, "P02", "nothing fills {match.colour}");
    }

    @Test
    void refusesAnUnknownField() {
        edit(P02, text -> text.replace("\"party.name | party.id\"", "\"party.name | shoeSize\""));
        assertProblem(P02, "P02", "there is no field \"shoeSize\"");
    }

    @Test
    void refusesADateThatIsNone() {
        edit(P02, text -> text.replace("@EffectiveFrom(\"2014-03-17\")", "@EffectiveFrom(\"17 March\")"));
        assertProblem(P02, "P02", "\"17 March\" is no date");
    }

    @Test
    void refusesAnImportOutsideTheFacts() {
        edit(
                P02,
                text -> text.replace(
                        "import dev.tidewaiter.rulebook.facts.Line",
                        "import java.lang.Runtime\nimport dev.tidewaiter.rulebook.facts.Line"));
        assertProblem(P02, "", "may not import java.lang.Runtime");
    }

    @Test
    void refusesCodeInAConsequence() {
        edit(P02, text -> text.replaceFirst("findings.flag\\(drools.getRule\\(\\), \\$match\\);", "System.exit(1);"));
        assertProblem(P02, "P02", "the consequence must be one call");
    }

    @Test
    void refusesACallInACondition() {
        edit(P02, text -> text.replaceFirst("byName, strong, confirmed", "byName, match.toString().length() > 3"));
        assertProblem(P02, "P02", "the condition may not use \"toString\"");
    }

    @Test
    void namesFileLineAndRuleOfASyntaxError() {
        edit(
                P02,
                text -> text.replaceFirst(
                        "PartyMatch\\( byName, strong, confirmed", "PartyMatch( byName,, strong, confirmed"));
        assertProblem(P02, "P02", "expected a property of the fact, found \",\"");
        assertThat(message()).containsPattern("listed-party-by-name.drl:[23]\\d \\(P02\\)");
    }

    @Test
    void refusesAPropertyThatNoFactHas() {
        edit(P02, text -> text.replaceFirst("byName, strong, confirmed", "byName, stronk, confirmed"));
        assertProblem(P02, "P02", "PartyMatch has no property \"stronk\"; write \"strong\" if that is meant");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        edit(P02, text -> text.replace("rule \"P02 Near miss\"", "rule \"P02 Name that could not be read\""));
        assertProblem(P02, "P02", "another rule is named");
    }

    @Test
    void refusesARuleWithoutScenarios() throws IOException {
        Files.delete(folder.resolve("parties/listed-party-by-name.scenarios.csv"));
        assertProblem(P02, "", "has no scenarios");
    }

    @Test
    void refusesAConditionThatAsksOfEveryLine() {
        edit(P02, text -> text.replace("DataQualityIssue( nobodyReceives )", "Line( !hsGiven )"));
        assertProblem(P02, "P02", "names no candidate");
    }

    @Test
    void namesSheetAndCellOfACodeThatIsNone() {
        edit("tables/codes.chpl.csv", text -> text.replace(",854231,", ",8542-31x,"));
        assertThat(message()).contains("tables/codes.chpl.csv:chpl!C2: \"8542-31x\" is no customs code");
    }

    @Test
    void namesSheetAndCellOfADateThatIsNone() {
        edit("tables/codes.supplement-7.csv", text -> text.replaceFirst("2024-04-18", "18.04.2024"));
        assertThat(message()).contains("supplement-7!E2").contains("\"18.04.2024\" is no day");
    }

    @Test
    void refusesDatedRowsThatOverlap() {
        edit(
                "tables/codes.supplement-7.csv",
                text -> text + "US-EAR,Supplement No. 7 to part 746,845710,Again,2025-01-01,,15 CFR 746.8,sourced,1\n");
        assertThat(message()).contains("supplement-7!E52").contains("holds on days on which row 2 holds already");
    }

    @Test
    void refusesDatedRowsThatLeaveAGap() {
        edit(
                "tables/codes.supplement-7.csv",
                text -> text.replaceFirst("2024-04-18,,", "2024-04-18,2024-12-31,")
                        + "US-EAR,Supplement No. 7 to part 746,845710,Again,2025-02-01,,15 CFR 746.8,sourced,1\n");
        assertThat(message()).contains("supplement-7!E52").contains("leaves a gap after row 2");
    }

    @Test
    void refusesAWatchedFieldThatIsNone() {
        edit("tables/documents.watched-fields.csv", text -> text.replace("\nhs,letters", "\nshoeSize,letters"));
        assertThat(message()).contains("watched-fields!A11").contains("\"shoeSize\" is no field of a goods line");
    }

    @Test
    void refusesAProgrammeThatCountsOnNoList() {
        edit(
                "tables/designated-parties.programmes-744-8.csv",
                text -> text.replaceFirst("RUSSIA-EO14024,([^,]*),([^,]*),OFAC-SDN,", "RUSSIA-EO14024,$1,$2,,"));
        assertThat(message())
                .contains("programmes-744-8!D4")
                .contains("\"lists\" is empty; write one that stands in the sheet \"lists\"");
    }

    @Test
    void refusesAnUnknownParameter() {
        edit("parameters/drones.yaml", text -> text.replace("drone-gust:", "drone-gusts:"));
        assertThat(message()).contains("no rule knows this parameter").contains("missing is drone-gust");
    }

    @Test
    void refusesMoreWordsThanAnyCellHas() {
        edit("parameters/matching.yaml", text -> text.replaceFirst("(country-words:(?s:.*?)value: )3,", "$11000000,"));
        assertThat(message()).contains("country-words").contains("no more than 200 are looked at");
    }

    @Test
    void refusesParameterValuesOutOfOrder() {
        edit("parameters/china.yaml", text -> text.replaceFirst("from: 2024-09-01", "from: 2014-02-01"));
        assertThat(message()).contains("overlaps the one before it");
    }

    @Test
    void readsAWorkbookThatWasEditedAndNamesACodeThatIsNoText() throws IOException {
        var path = folder.resolve("tables/codes.xlsx");
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            workbook.getSheet("chpl").getRow(1).getCell(2).setCellValue(854231);
            try (var out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
        assertThat(message()).contains("tables/codes.xlsx:chpl!C2: is a number");
    }

    @Test
    void aCodeAddedInTheWorkbookIsInForceAtOnce() throws Exception {
        var path = folder.resolve("tables/codes.xlsx");
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            workbook.getSheet("chpl").getRow(1).getCell(2).setCellValue("690721");
            try (var out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
        assertThat(Rulebook.load(folder).version()).endsWith("+edited");
        assertThat(RulesCheck.of(folder).problems())
                .singleElement()
                .asString()
                .contains("changed: tables/codes.xlsx"); // its twin is written anew with the lock
    }

    @Test
    void namesTheCellThatACommaTearsOutOfADecisionTable() {
        edit(
                "goods/drone-parts.drl.csv",
                text -> text.replace("are 7A001 or 7A101, depending", "are 7A001 or 7A101\", depending"));
        assertThat(message()).contains("stands beside the table, which ends with column V");
    }

    @Test
    void namesTheRowOfADecisionTable() {
        edit("goods/drone-parts.drl.csv", text -> text.replace(",ANTI_JAM_ANTENNA,", ",ANTI_JAM_ANTENA,"));
        assertThat(message()).contains("goods/drone-parts.drl.csv:row 10 (G08)");
    }

    @Test
    void refusesADecisionTableRowOfNoRule() {
        edit("goods/drone-parts.drl.csv", text -> text.replaceFirst(",G08,", ",G88,"));
        assertThat(message()).contains("B10 (G88)").contains("@Of names G88, and no rule has that id; write \"G08\"");
    }

    @Test
    void listsEveryProblemAtOnce() {
        edit(P02, text -> text.replaceFirst("\\{match.quoted}", "{match.colour}"));
        edit(R01, text -> text.replaceFirst("@Owner\\([^)]*\\)", ""));
        assertThat(broken().problems()).hasSizeGreaterThanOrEqualTo(2);
    }

    private void edit(String file, UnaryOperator<String> change) {
        new RulesCopy(folder).edit(file, change);
    }

    private void assertProblem(String file, String rule, String message) {
        assertThat(broken().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            if (!rule.isEmpty()) {
                assertThat(problem.rule()).isEqualTo(rule);
            }
            assertThat(problem.message()).contains(message);
        });
    }

    private String message() {
        return String.valueOf(broken().getMessage());
    }

    private InvalidRulebook broken() {
        return new RulesCopy(folder).refusal();
    }
}
