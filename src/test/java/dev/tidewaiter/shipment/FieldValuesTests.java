package dev.tidewaiter.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lines share is where their values stand, never what they say. */
class FieldValuesTests {

    private static final SheetRef SHEET = new SheetRef("may.csv", "Lines", true);

    private static GoodsLine line(Value... values) {
        var line = GoodsLine.at(SHEET, 2);
        Arrays.stream(values).forEach(line::value);
        return line.build();
    }

    @Test
    void aLineHasItsOwnFieldsWhateverTheOneBeforeHad() {
        var hs = new Value(Field.HS, "660110", null, Value.State.READ);
        var goods = new Value(Field.DESCRIPTION, "umbrellas", null, Value.State.READ);
        var to = new Value(Field.DESTINATION, "KZ", null, Value.State.READ);
        var both = line(hs, goods);
        var fewer = line(goods);
        var other = line(to, goods);
        var again = line(goods, to);

        assertThat(List.copyOf(both.values()))
                .as("in the order of the fields")
                .containsExactlyInAnyOrder(goods, hs)
                .isSortedAccordingTo(Comparator.comparing(Value::field));
        assertThat(fewer.values()).containsExactly(goods);
        assertThat(fewer.has(Field.HS)).isFalse();
        assertThat(fewer.value(Field.HS)).isEqualTo(Value.absent(Field.HS, null));
        assertThat(other.text(Field.DESTINATION)).isEqualTo("KZ");
        assertThat(other.text(Field.HS)).isEmpty();
        assertThat(again.values()).containsExactlyElementsOf(other.values());
        assertThat(both.text(Field.HS)).isEqualTo("660110");
    }

    @Test
    void ofTwoValuesInOneFieldTheLaterOneStands() {
        var first = new Value(Field.DESTINATION, "KZ", null, Value.State.READ);
        var second = new Value(Field.DESTINATION, "IR", null, Value.State.READ);
        for (int i = 0; i < 2; i++) { // the second time the field is expected
            assertThat(line(first, second).values()).containsExactly(second);
        }
    }
}
