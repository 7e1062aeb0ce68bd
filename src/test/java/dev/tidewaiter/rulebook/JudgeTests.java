package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JudgeTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static Rulebook rulebook;
    private static Judge judge;

    @BeforeAll
    static void load() throws Exception {
        rulebook = OneRulebook.EMBEDDED;
        judge = rulebook.judge(OwnThresholds.over(rulebook.ownLists()), AsOf.shipment(TODAY));
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @Test
    void ordinaryTradeGivesNothing() {
        assertThat(judge.judge(line("Harbour Tools GmbH", "DE", "Ball bearings", "848210"), false))
                .isEqualTo(LineJudgement.NOTHING);
    }

    @Test
    void aFindingQuotesTheCellsItRestsOn() {
        var findings = judge.judge(limbach(), false).findings();
        assertThat(findings.get(0).severity()).isEqualTo(Severity.BLOCK);
        assertThat(findings.get(0).citations()).isNotEmpty();
        assertThat(findings.get(0).match()).isNotNull();
        assertThat(findings.get(0).evidence())
                .extracting(value -> value.field().id())
                .contains("consignee.name", "consignee.country");
    }

    @Test
    void worstFindingComesFirst() {
        assertThat(judge.judge(limbach(), false).findings())
                .isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
    }

    @Test
    void ofTheEntriesThatOnePartyMayBeOfacsComesFirst() {
        var found = judge.judge(limbach(), false).findings().stream()
                .filter(finding -> finding.rule().equals("P02") && finding.severity() == Severity.BLOCK)
                .toList();
        assertThat(found).as("one party on several lists is one finding").hasSize(1);
        assertThat(found.get(0).sources())
                .extracting(source -> source.designation().list())
                .hasSizeGreaterThan(1)
                .startsWith("OFAC-SDN")
                .doesNotHaveDuplicates();
        assertThat(found.get(0).explanation()).containsOnlyOnce("Also EU-AF entry 505");
    }

    @Test
    void noTwoFindingsHaveTheSameWords() {
        assertThat(judge.judge(limbach(), false).findings())
                .extracting(Finding::rule, Finding::explanation)
                .doesNotHaveDuplicates();
    }

    @Test
    void aDescriptionThatSaysNothingIsAskedForTogetherWithTheCode() {
        var line = GoodsLine.at(SHEET, 7)
                .value(value(Field.DESCRIPTION, "Goods as per invoice", 2))
                .value(Value.unreadable(Field.HS, "#REF!", new CellRef(SHEET, 7, 3)))
                .build();
        assertThat(judge.judge(line, false).notChecked())
                .filteredOn(open -> open.rule().equals("G01"))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.missing()).containsExactly(Field.DESCRIPTION, Field.HS);
                    assertThat(open.cells()).extracting(Value::field).containsExactly(Field.DESCRIPTION, Field.HS);
                });
    }

    @Test
    void nothingOfALineMeetsTheNextOne() {
        judge.judge(limbach(), true);
        assertThat(judge.judge(line("Harbour Tools GmbH", "DE", "Ball bearings", "848210"), false))
                .isEqualTo(LineJudgement.NOTHING);
    }

    @Test
    void nearMissesAreToldOnlyWhenAsked() {
        var line = line("Harbour Tools GmbH", "DE", "Microcontrollers", "854231");
        assertThat(judge.judge(line, false).nearMisses()).isEmpty();
        assertThat(judge.judge(line, true).nearMisses())
                .anySatisfy(miss -> assertThat(miss.rule()).isEqualTo("D01"));
    }

    @Test
    void dateBeforeAllLawIsAnOpenQuestionAndHidesNothing() {
        var misread = shippedOn(LocalDate.of(1905, 7, 2));
        var judgement = judge.judge(misread, false);
        assertThat(judgement.notChecked())
                .anySatisfy(open -> assertThat(open.missing()).containsExactly(Field.EXPORT_DATE));
        assertThat(judgement.findings()).extracting(Finding::rule).contains("P02");
    }

    /** One rule knows a programme since 2009; of where the goods went and who had them nothing is held before 2014. */
    @Test
    void aDayOfWhichOneRuleAloneKnowsTheLawIsAnOpenQuestionToo() {
        var old = judge.judge(shippedOn(LocalDate.of(2009, 12, 31)), false);

        assertThat(old.notChecked())
                .anySatisfy(open -> assertThat(open.missing()).containsExactly(Field.EXPORT_DATE));
    }

    @Test
    void asOfTodayAppliesTodaysLawToAnOldShipment() {
        try (var today = rulebook.judge(OwnThresholds.over(rulebook.ownLists()), AsOf.today(TODAY))) {
            var old = shippedOn(LocalDate.of(2020, 1, 1));
            assertThat(judge.judge(old, false).findings())
                    .filteredOn(finding -> finding.rule().equals("P02"))
                    .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.REVIEW));
            assertThat(today.judge(old, false).findings().get(0).severity()).isEqualTo(Severity.BLOCK);
        }
    }

    @Test
    void aListIsStaleAfterADay() {
        assertThat(rulebook.listFindings().about(List.of(list(TODAY.minusDays(1))), TODAY))
                .isEmpty();
        assertThat(rulebook.listFindings().about(List.of(list(TODAY.minusDays(2))), TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("S01");
                    assertThat(finding.list()).isEqualTo("A-LIST");
                    assertThat(finding.explanation()).startsWith("Screened with a subset of A list (A-LIST) of ");
                });
    }

    private static ListSnapshot list(LocalDate published) {
        return ListSnapshot.of("A-LIST", "A list", published, List.of(), "", "");
    }

    private static GoodsLine limbach() {
        return line("Xiamen Limbach Aircraft Engine Co., Ltd.", "CN", "Ball bearings", "848210");
    }

    private static GoodsLine shippedOn(LocalDate day) {
        return builder("Xiamen Limbach Aircraft Engine Co., Ltd.", "CN", "Pumps", "841370")
                .shippedOn(day)
                .build();
    }

    private static GoodsLine line(String consignee, String country, String description, String hs) {
        return builder(consignee, country, description, hs).build();
    }

    private static GoodsLine.Builder builder(String consignee, String country, String description, String hs) {
        var name = value(Field.CONSIGNEE_NAME, consignee, 0);
        var where = value(Field.CONSIGNEE_COUNTRY, country, 1);
        return GoodsLine.at(SHEET, 7)
                .value(name)
                .value(where)
                .value(value(Field.DESCRIPTION, description, 2))
                .value(value(Field.HS, hs, 3))
                .hsCode(new HsCode(hs))
                .party(new Party(
                        Role.CONSIGNEE,
                        name,
                        Value.absent(Field.CONSIGNEE_ADDRESS, null),
                        new Country(country),
                        where,
                        List.of()));
    }

    private static Value value(Field field, String text, int column) {
        return Value.read(field, text, new CellRef(SHEET, 7, column));
    }
}
