package dev.tidewaiter.rulebook.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumbersByNameTests {

    /** In another order than the numbers that it is filled by. */
    public record Box(double width, double height, double depth) {}

    private static final Map<String, Double> NUMBERS = Map.of("depth", 3.0, "height", 2.0, "width", 1.0);
    private static final Box BOX = NumbersByName.record(Box.class, name -> NUMBERS.getOrDefault(name, Double.NaN));

    @Test
    void aNumberStandsUnderItsName() {
        assertThat(BOX).isEqualTo(new Box(1, 2, 3));
        assertThat(NumbersByName.names(Box.class)).containsExactly("width", "height", "depth");
    }
}
