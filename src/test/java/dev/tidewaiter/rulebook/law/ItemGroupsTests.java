package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemGroupsTests {

    private static final String TABLE = """
        class,group,citation
        DRONE,flying,a law
        DRONE,priority goods,a law
        ENGINE,priority goods,a law
        ENGINE,driving,a law
        """;

    private ItemGroups groups;

    @BeforeEach
    void read() throws IOException {
        List<Problem> problems = new ArrayList<>();
        groups = new ItemGroups(DataTable.read("t.csv", "item-classes", TABLE).rows(), problems);
        assertThat(problems).isEmpty();
    }

    @Test
    void joinsTheGroupsOfSeveralClasses() {
        var both = List.of(ItemClass.DRONE, ItemClass.ENGINE);
        assertThat(groups.of(both)).containsExactlyInAnyOrder("flying", "priority goods", "driving");
        assertThat(groups.ofAll(both)).containsExactly("priority goods");
        assertThat(groups.of(List.of(ItemClass.DRONE))).containsExactlyInAnyOrder("flying", "priority goods");
    }

    @Test
    void aClassOfNoGroupTakesNoneFromOthersAndSharesNoneWithThem() {
        var withNone = List.of(ItemClass.PRINTED_MATTER, ItemClass.ENGINE);
        assertThat(groups.of(withNone)).containsExactlyInAnyOrder("priority goods", "driving");
        assertThat(groups.ofAll(withNone)).isEmpty();
        assertThat(groups.ofAll(List.of())).isEmpty();
    }

    @Test
    void makesNothingForGoodsOfOneClass() {
        var drone = List.of(ItemClass.DRONE);
        assertThat(groups.of(drone)).isSameAs(groups.of(drone)).isSameAs(groups.ofAll(drone));
    }
}
