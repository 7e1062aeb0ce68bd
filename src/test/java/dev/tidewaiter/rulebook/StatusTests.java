package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule's status does. */
class StatusTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final String RULE = "routes/embargoed-destination.drl";

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    @Test
    void aRuleOnTrialIsShownAndStopsNothing() throws Exception {
        assertThat(judgement("Iran").findings()).extracting(Finding::severity).contains(Severity.BLOCK);
        status("trial");

        var found = judgement("Iran").findings().stream()
                .filter(finding -> finding.rule().equals("R01"))
                .toList();
        assertThat(found).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(found)
                .extracting(Finding::explanation)
                .first()
                .asString()
                .startsWith("On trial, in force it would be BLOCK: ");
        assertThat(found).extracting(Finding::nextStep).first().asString().startsWith("No step is needed.");
    }

    @Test
    void aRuleOnTrialAsksForNothing() throws Exception {
        assertThat(judgement("").notChecked()).extracting(NotChecked::rule).contains("R01");
        status("trial");
        assertThat(judgement("").notChecked()).extracting(NotChecked::rule).doesNotContain("R01");
    }

    @Test
    void aDeprecatedRuleIsSilent() throws Exception {
        status("deprecated");
        assertThat(judgement("Iran").findings()).extracting(Finding::rule).doesNotContain("R01");
        assertThat(judgement("").notChecked()).extracting(NotChecked::rule).doesNotContain("R01");
    }

    @Test
    void itsScenariosHoldItToWhatItSaidInForce() throws Exception {
        status("trial");
        var check = RulesCheck.of(folder);
        assertThat(check.failed()).isEmpty();
        assertThat(check.unfired()).isEmpty();
    }

    private void status(String status) {
        copy.edit(RULE, text -> text.replace("@Status(\"active\")", "@Status(\"" + status + "\")"));
    }

    private LineJudgement judgement(String destination) throws Exception {
        var cell = new CellRef(SHEET, 2, 1);
        var to = destination.isEmpty()
                ? Value.absent(Field.DESTINATION, cell)
                : Value.read(Field.DESTINATION, destination, cell);
        var line = GoodsLine.at(SHEET, 2)
                .value(Value.read(Field.DESCRIPTION, "cotton shirts", new CellRef(SHEET, 2, 0)))
                .value(to)
                .destination(destination.isEmpty() ? null : Countries.named(destination))
                .shippedOn(LocalDate.of(2026, 3, 3))
                .build();
        try (var judge =
                Rulebook.load(folder).judge(OwnThresholds.over(List.of()), AsOf.shipment(LocalDate.of(2026, 11, 25)))) {
            return judge.judge(line, false);
        }
    }
}
