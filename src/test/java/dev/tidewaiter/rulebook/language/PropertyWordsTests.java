package dev.tidewaiter.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.facts.LateChange;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence may quote what its rule's conditions compare. */
class PropertyWordsTests {

    private static List<String> wrong(String text, String type) {
        var problems = new ArrayList<String>();
        Template.read(text, List.of(type), problems::add);
        return problems;
    }

    @ParameterizedTest
    @CsvSource({"{goods.rangeKm}, Goods", "{line.quantity} {line.unit}, Line", "{code.heading}, CodeHit"})
    void takesNumbersAndTexts(String text, String type) {
        assertThat(wrong(text, type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{goods.longReach}, Goods", "{goods.toString}, Goods", "{goods.range}, Goods", "{line.rangeKm}, Line"})
    void takesNoTruthAndNoSlip(String text, String type) {
        assertThat(wrong(text, type)).singleElement().asString().startsWith("nothing fills " + text);
    }

    @Test
    void saysThemAsTheyStand() {
        var change = new LateChange("what", 2.5, Value.absent(Field.REMARKS, null));

        assertThat(Template.read("{change.daysBefore} days", List.of("LateChange"), problem -> {})
                        .render(change))
                .isEqualTo("2.5 days");
    }
}
