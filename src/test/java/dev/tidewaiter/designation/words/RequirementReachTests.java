package dev.tidewaiter.designation.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OwnThresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementReachTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                CCL items and EAR99 items in Supp. 7 to part 746                    | true
                All items on the CCL and items in Supplement No. 7 to part 746      | true
                All items subject to the EAR, those on the CCL among them           | false
                For all items subject to the EAR (See §744.11 of the EAR).          | false
                As stated in the entry                                              | false
                """)
    void aRequirementThatNamesNoListOrAllItemsReachesAll(String requirement, boolean listedOnly) {
        assertThat(OwnThresholds.WORDS.reach().isOfListedItems(requirement)).isEqualTo(listedOnly);
    }
}
