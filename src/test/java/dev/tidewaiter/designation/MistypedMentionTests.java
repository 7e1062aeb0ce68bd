package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listed firm that was typed to hide it, however long the cell is that names it and wherever it stands in that. */
class MistypedMentionTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 9);
    private static final String SPACED = "R_e_d_l_e_p_u_s K_e_l_v_a_r_i_n V_a_l_v_e_s";

    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(ListSnapshot.of(
            "OFAC-SDN",
            "Test list",
            null,
            List.of(Designation.listed("OFAC-SDN", "1", Designation.Kind.ORGANISATION)
                    .names(List.of(new ListedName("REDLEPUS KELVARIN VALVES LLC", false)))
                    .programmes(List.of("RUSSIA-EO14024"))
                    .build()),
            "0",
            "test")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                SPACED,
                "R3dlepus K3lvarin V@lves",
                "Redlepus Kelvar1n Valves",
                "Redlepus Ke1varin Va1ves",
                "RedlepusKelvarinValves",
                "Redle-\npus Kelvarin Valves",
                "Redlepus Redlepus Kelvarin Kelvarin Valves"
            })
    void aRemarkNamesItWhereverItStands(String typed) {
        for (int sentences : new int[] {0, 8, 90}) {
            var before = "Goods as by your order. ".repeat(sentences);
            assertThat(isNamed(before + "to " + typed))
                    .as("behind %d", sentences)
                    .isTrue();
            assertThat(isNamed(typed + ' ' + before)).as("before %d", sentences).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R_e_d_l_e_p_u_s tools, v_a_l_v_e_s of others",
                "M1x3d v@lves, 3 pcs 40x20",
                "RedPaint KelvarPaint Valves",
                "kelv-\narine valves of redle-\npian make"
            })
    void othersAreNotTakenForIt(String remark) {
        assertThat(isNamed(remark)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 201, 299, 301, 399})
    void aConsigneeIsThatFirmHoweverLongItsAddressIs(int letters) {
        var cell = SPACED + ", Room 12, Building 4, Industrial Park".repeat(12);
        assertThat(isConsignee(cell.substring(0, letters))).isTrue();
    }

    @Test
    void itIsFoundBehindManyOthersInOneCell() {
        for (var between : List.of(" & ", " c/o ", "; ", " + ")) {
            var many = new StringBuilder("Heron Tools");
            for (int i = 0; i < 14; i++) {
                many.append(between).append((char) ('A' + i)).append("rgo Tools");
            }
            assertThat(isConsignee(many + between + "Redlepus Kelvarine Valve"))
                    .as(between)
                    .isTrue();
        }
    }

    private static boolean isNamed(String remark) {
        return !DESIGNATIONS
                .mentionedIn(Value.read(Field.REMARKS, remark, CELL))
                .matches()
                .isEmpty();
    }

    private static boolean isConsignee(String cell) {
        var party = new Party(
                Role.CONSIGNEE,
                Value.read(Field.CONSIGNEE_NAME, cell, CELL),
                Value.absent(Field.CONSIGNEE_ADDRESS, CELL),
                null,
                Value.absent(Field.CONSIGNEE_COUNTRY, CELL),
                List.of());
        return !DESIGNATIONS.matches(party).isEmpty();
    }
}
