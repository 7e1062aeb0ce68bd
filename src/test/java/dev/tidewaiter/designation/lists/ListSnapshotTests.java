package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation.ListedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListSnapshotTests {

    private static Designation entry(String number, String name) {
        return Designation.listed("TEST", number, Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName(name, false)))
                .build();
    }

    @Test
    void givesAllThatItCallsByANumberInItsOrder() {
        var list = ListSnapshot.of(
                "TEST",
                "Test list",
                null,
                List.of(entry("7", "First"), entry("", "Second"), entry("7", "Third"), entry("", "Fourth")),
                "0",
                "test");
        for (var one : List.of(list, list.hashed("abc"))) {
            assertThat(one.entries("7")).extracting(Designation::name).containsExactly("First", "Third");
            assertThat(one.entries("")).extracting(Designation::name).containsExactly("Second", "Fourth");
            assertThat(one.entries("8")).isEmpty();
            assertThat(one.entry("7")).map(Designation::name).hasValue("First");
            assertThat(one.entries()).isEqualTo(list.entries());
        }
        assertThat(list.hashed("abc").entriesHash()).isEqualTo("abc");
    }
}
