package dev.tidewaiter.designation.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.names.search.NamesToIndex;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By what addresses are found is kept under all that it depends on: the entries, the words of addresses and each threshold. */
class KeptBuildingsKeyTests {

    private static final MatchThresholds OWN = OwnThresholds.OF_MATCHES;

    static List<RecordComponent> thresholds() {
        return List.of(AddressThresholds.class.getRecordComponents());
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void anotherThresholdHasAnotherKey(RecordComponent changed) throws Exception {
        var components = AddressThresholds.class.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            var value = components[i].getAccessor().invoke(OWN.addresses());
            values[i] = !components[i].getName().equals(changed.getName())
                    ? value
                    : value instanceof Integer number ? (Object) (number + 1) : (Object) ((Double) value / 2);
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var other = AddressThresholds.class.getConstructor(types).newInstance(values);

        assertThat(key("entries", other)).isNotEqualTo(key("entries", OWN.addresses()));
    }

    @Test
    void otherEntriesHaveAnotherKeyAndThoseThatNothingTellsHaveNone() {
        assertThat(key("entries", OWN.addresses()))
                .isEqualTo(key("entries", OWN.addresses()))
                .isNotEqualTo(key("others", OWN.addresses()));
        assertThat(key("", OWN.addresses())).isEmpty();
    }

    private static String key(String entries, AddressThresholds addresses) {
        var thresholds = new MatchThresholds(
                OWN.likeness(),
                OWN.words(),
                OWN.mentions(),
                OWN.cells(),
                OWN.numbers(),
                OWN.crafts(),
                addresses,
                OWN.circaYears());
        var asked = new Asked(new ArrayList<>());
        LinkageRule.of(thresholds, WordLists.bundled()).buildings(List.of(), asked, entries);
        assertThat(asked.keys()).hasSize(1);
        var key = asked.keys().get(0);
        return key.isEmpty() ? "" : Sha256.of(key); // it is longer than anybody reads
    }

    /** Remembers under which keys something is asked for. */
    private record Asked(List<String> keys) implements NameIndexes {

        @Override
        public NameIndex over(NamesToIndex names) {
            return BUILT.over(names);
        }

        @Override
        public long[] numbers(String what, String key, Supplier<long[]> workOut) {
            keys.add(key);
            return workOut.get();
        }
    }
}
