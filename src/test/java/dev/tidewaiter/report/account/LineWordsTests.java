package dev.tidewaiter.report.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineWordsTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final Value IN_A_CELL = Value.unreadable(Field.DESTINATION, "Atlantis", new CellRef(SHEET, 7, 3));

    @Test
    void aMissingFactIsToldWithItsPlace() {
        assertThat(why(IN_A_CELL)).endsWith(" (D7).");
        assertThat(why(IN_A_CELL.given("given as destination"))).endsWith(" (given as destination).");
        assertThat(why(Value.absent(Field.DESTINATION, null))).endsWith(" (no column for it).");
    }

    @Test
    void aLineThatWasNotJudgedToItsEndTellsWhyBesideWhatWasFound() {
        var cut = new NotChecked("X09", "Rule X09 was cut off", List.of(), List.of());
        var words = LineWords.of(new ScreenedLine(
                GoodsLine.at(SHEET, 7).build(),
                Verdict.HOLD,
                List.of(found("G01", "Drone engine", "It is an engine.")),
                List.of(cut),
                List.of()));

        assertThat(words.why()).isEqualTo("It is an engine.\nNot checked to the end: Rule X09 was cut off.");
        assertThat(words.rules()).isEqualTo("G01; not checked: X09");
    }

    private static String why(Value destination) {
        var open = new NotChecked("R01", "Goods go there", List.of(Field.DESTINATION), List.of(destination));
        return LineWords.of(new ScreenedLine(
                        GoodsLine.at(SHEET, 7).build(), Verdict.CANNOT_CHECK, List.of(), List.of(open), List.of()))
                .why();
    }

    @Test
    void aLineTellsItsCauseInOneShortSentenceAndTheRestByName() {
        var party = found("P08", "Party at the address", """
                Shipper "Kestrel Lighting Trading Co., Ltd." has the address "Room 305, Heron Building, No. 1007 Plover \
                Avenue, Dunlin, Avocet District, Sandpiper", the building of "HERON VECTOR INDUSTRY CO LTD" (a list, \
                entry 1): 101-19 Heron Building, No. 1007. Show that it is another company.""");
        var engine = found("G01", "Drone engine", "It is an engine. China controls such engines.");
        var note = new Finding(
                "S03",
                Severity.INFO,
                "One word",
                "Shares a word.",
                "",
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null);
        var why = LineWords.of(new ScreenedLine(
                        GoodsLine.at(SHEET, 7).build(),
                        Verdict.HOLD,
                        List.of(party, engine, engine, note),
                        List.of(),
                        List.of()))
                .why();
        var lines = why.split("\n", -1);
        assertThat(lines[0].split(" ", -1)).hasSizeLessThanOrEqualTo(31);
        assertThat(lines[0])
                .startsWith("Shipper \"Kestrel Lighting Trading Co., Ltd.\" has the address")
                .endsWith(" …");
        assertThat(lines[1]).isEqualTo("Also: Drone engine (G01).");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(FirstSentence.of("Goods under Reg. (EU) 833/2014 (Art. 3k. See there) go to \"A. B\". Stop them."))
                .isEqualTo("Goods under Reg. (EU) 833/2014 (Art. 3k. See there) go to \"A. B\".");
    }

    private static Finding found(String rule, String title, String explanation) {
        return new Finding(
                rule,
                Severity.HOLD,
                title,
                explanation,
                "Stop.",
                List.of("Law"),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null);
    }
}
