package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which fields are told that cannot be read, or whose letters mislead, is a table that an officer edits. */
class WatchedFieldsOfARulebookTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final CellRef CELL = new CellRef(SHEET, 2, 3);

    /** The first letter is Cyrillic. */
    private static final Value MISLEADING = Value.read(Field.DESCRIPTION, "\u0415ngine oil", CELL);

    private static final Value UNREADABLE = Value.unreadable(Field.HS, "#REF!", CELL);

    @TempDir
    Path folder;

    @Test
    void aFieldThatIsTakenOffIsNoLongerTold() throws Exception {
        var rules = RulesCopy.in(folder);
        assertThat(findings(MISLEADING)).contains("S04");
        assertThat(findings(UNREADABLE)).contains("S05");
        rules.edit(
                "tables/documents.watched-fields.csv",
                text -> text.replaceFirst("\ndescription,letters,.*", "").replaceFirst("\nhs,unreadable,.*", ""));
        assertThat(findings(MISLEADING)).doesNotContain("S04");
        assertThat(findings(UNREADABLE)).doesNotContain("S05");
    }

    @Test
    void aFieldThatIsTakenOffNamesNobodyInPassing() throws Exception {
        var rules = RulesCopy.in(folder);
        var named = Value.read(Field.MARKS, "XIAMEN LIMBACH AIRCRAFT ENGINE CO., LTD.", CELL);
        assertThat(findings(named)).contains("P02");
        rules.edit("tables/documents.watched-fields.csv", text -> text.replaceFirst("\nmarks,mention,.*", ""));
        rules.edit(
                "parameters/screening.yaml",
                text -> text.replace(
                        "value: 8, cites: \"our own judgement\", why: \"fewer",
                        "value: 99, cites: \"our own judgement\", why: \"fewer"));
        assertThat(findings(named)).doesNotContain("P02");
    }

    @Test
    void whoIsTakenOffIsNotConfirmedByWhereTheGoodsGo() throws Exception {
        var rules = RulesCopy.in(folder);
        assertThat(ofConsignee()).contains(Severity.BLOCK);
        rules.edit(
                "tables/documents.watched-fields.csv",
                text -> text.replaceFirst("\nconsignee.name,destination,.*", ""));
        assertThat(ofConsignee()).contains(Severity.HOLD).doesNotContain(Severity.BLOCK);
    }

    /** What is found of a listed consignee of whom nothing is said but the name, where the goods go to the country of the entry. */
    private List<Severity> ofConsignee() throws Exception {
        var name = Value.read(Field.CONSIGNEE_NAME, "Xiamen Limbach Aircraft Engine Co., Ltd.", CELL);
        var line = GoodsLine.at(SHEET, 2)
                .value(name)
                .party(new Party(
                        Role.CONSIGNEE,
                        name,
                        Value.absent(Field.CONSIGNEE_ADDRESS, null),
                        null,
                        Value.absent(Field.CONSIGNEE_COUNTRY, null),
                        List.of(),
                        null))
                .value(Value.read(Field.DESTINATION, "CN", CELL))
                .destination(new Country("CN"))
                .build();
        return judged(line).stream()
                .filter(finding -> finding.rule().equals("P02"))
                .map(Finding::severity)
                .toList();
    }

    private List<String> findings(Value value) throws Exception {
        return judged(GoodsLine.at(SHEET, 2).value(value).build()).stream()
                .map(Finding::rule)
                .toList();
    }

    private List<Finding> judged(GoodsLine line) throws Exception {
        var rulebook = Rulebook.load(folder);
        try (var judge = rulebook.judge(rulebook.designations(rulebook.ownLists(), TODAY), AsOf.shipment(TODAY))) {
            return judge.judge(line, false).findings();
        }
    }
}
