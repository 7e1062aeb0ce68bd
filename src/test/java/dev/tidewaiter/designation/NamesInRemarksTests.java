package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People without the name of their father, and firms without the words of their trade, in remarks. */
class NamesInRemarksTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 9);
    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(ListSnapshot.of(
            "OFAC-SDN",
            "Test list",
            null,
            List.of(
                    listed(
                            "1",
                            Designation.Kind.PERSON,
                            "Orest Valentinovich KVILLUSHIN",
                            "Orest Vikentijevič KVILLUSHIN"),
                    listed(
                            "2",
                            Designation.Kind.ORGANISATION,
                            "JOINT STOCK COMPANY SCIENTIFIC PRODUCTION ENTERPRISE KELVARINA",
                            "JSC SPE KELVARINA"),
                    listed("3", Designation.Kind.PERSON, "KVILLOVICH Aleksandr Grigorievich"),
                    listed("4", Designation.Kind.PERSON, "OMEGIN Aleksandr Grigorievich")),
            "0",
            "test")));

    private static Designation listed(String entry, Designation.Kind kind, String... names) {
        return Designation.listed("OFAC-SDN", entry, kind)
                .names(Arrays.stream(names)
                        .map(name -> new ListedName(name, false))
                        .toList())
                .programmes(List.of("RUSSIA-EO14024"))
                .build();
    }

    private static List<String> mentioned(String remark) {
        return DESIGNATIONS.mentionedIn(Value.read(Field.REMARKS, remark, CELL)).matches().stream()
                .map((Match match) -> match.designation().entry())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSC Kelvarina", "JSC Kelvarina Stupino"})
    void marksNameAFirmByItsRareWordWithAndWithoutItsTown(String marks) {
        assertThat(InventedList.mentioned(DESIGNATIONS, Field.MARKS, marks)).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kelvarina", "Kelvarina Ltd", "JSC Kelvarov", "JSC Kelvarina Garden Textiles"})
    void marksWithoutItsLegalFormOrWithMoreWordsDoNot(String marks) {
        assertThat(InventedList.mentioned(DESIGNATIONS, Field.MARKS, marks)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"att: Orest Kvillushin", "goods for Kvillushin Orest", "получатель Квиллушин Орест"})
    void aPersonIsFoundByGivenAndFamilyName(String remark) {
        assertThat(mentioned(remark)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attn: A. Kvillovich", "attn: Aleksandr Kvillovich"})
    void aFamilyNameThatEndsAsAFathersIsFound(String remark) {
        assertThat(mentioned(remark)).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"att: Orest Valentinovich", "Valentinovich tower, hall 3", "Orest Kvillman"})
    void othersOfHisNamesAreNobody(String remark) {
        assertThat(mentioned(remark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSC Kelvarina",
                "АО Кельварина",
                "for account of JSC Kelvarina, by truck",
                "JSC Kelvarina Stupino"
            })
    void aFirmIsFoundByItsRareWordBesideItsLegalForm(String remark) {
        assertThat(mentioned(remark)).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kelvarina festival",
                "the colour is kelvarina",
                "Kelvarina Stupino",
                "JSC Kelvarina Garden Stupino",
                "JSC Kelvarov",
                "JSC Kelvarina Garden Textiles"
            })
    void theWordByItselfOrOfALongerNameIsNot(String remark) {
        assertThat(mentioned(remark)).isEmpty();
    }
}
