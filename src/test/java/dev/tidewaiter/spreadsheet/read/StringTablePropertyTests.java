package dev.tidewaiter.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StringTablePropertyTests {

    @Property(tries = 200)
    void everyTextComesBackAsItWasWhetherPackedOrNot(@ForAll List<String> texts, @ForAll @IntRange(max = 500) int plain)
            throws Refusal {
        var table = new StringTable(plain, 64 << 20);
        var kept = texts.stream()
                .map(CellText::of)
                .filter(text -> isWhole(text.text()))
                .toList();
        for (var text : kept) {
            table.add(text);
        }
        assertThat(table.size()).isEqualTo(kept.size());
        for (int i = kept.size() - 1; i >= 0; i--) {
            assertThat(table.get(i)).isEqualTo(kept.get(i));
        }
    }

    /** Half a surrogate pair is no text; no parser gives one. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }

    @Example
    void textsFillSeveralChunks() throws Refusal {
        var table = new StringTable(0, 64 << 20);
        for (int i = 0; i < 200_000; i++) {
            table.add(CellText.of("Orchard Trading Company number " + i));
        }
        for (int i = 0; i < 200_000; i += 777) {
            assertThat(table.get(i).text()).isEqualTo("Orchard Trading Company number " + i);
        }
    }

    @Example
    void moreTextsThanTheMemoryHoldsAreRefused() {
        var table = new StringTable(0, 3 << 20);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 500_000; i++) {
                        table.add(CellText.of("Orchard Trading Company number " + i));
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("memory");
    }
}
