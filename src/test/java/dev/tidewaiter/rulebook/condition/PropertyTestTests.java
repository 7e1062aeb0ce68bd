package dev.tidewaiter.rulebook.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.condition.Constraint.Operator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A test that does not know must never say no: the engine would not be asked, and a line be clear that is not. */
class PropertyTestTests {

    private static PropertyTest test(Operator operator) {
        return new PropertyTest("missing", operator, "range");
    }

    @Test
    void listsContainAsSetsDo() {
        for (var members : List.of(List.of("range", "payload"), Set.of("range", "payload"))) {
            assertThat(test(Operator.CONTAINS).holds(members)).isTrue();
            assertThat(test(Operator.NOT_CONTAINS).holds(members)).isFalse();
        }
        assertThat(test(Operator.CONTAINS).holds(List.of("payload"))).isFalse();
        assertThat(test(Operator.NOT_CONTAINS).holds(List.of("payload"))).isTrue();
    }

    /** The name of a constant is not the constant, and one that is misspelled is none. */
    @Test
    void aMemberIsToldByTheClassOfTheMembers() {
        var contains = new PropertyTest("operators", Operator.CONTAINS, "LESS");
        assertThat(contains.member(Operator.class)).isEqualTo(Operator.LESS);
        assertThat(contains.member(String.class)).isEqualTo("LESS");
        assertThat(contains.member(Object.class)).isNull();
        assertThat(test(Operator.CONTAINS).member(Operator.class)).isNull();
        assertThat(new PropertyTest("operator", Operator.EQUAL, "LESS").member(Operator.class))
                .as("a test of what is no collection")
                .isNull();
    }

    @Test
    void whatHasNoMembersIsForTheEngine() {
        assertThat(test(Operator.CONTAINS).holds("a range of 5 km")).isTrue();
        assertThat(test(Operator.NOT_CONTAINS).holds("a range of 5 km")).isTrue();
    }
}
