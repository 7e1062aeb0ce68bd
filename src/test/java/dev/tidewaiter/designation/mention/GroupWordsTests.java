package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupWordsTests {

    private static final GroupWords GROUP = GroupWords.by(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kestrel Optical Group | Kestrel Optical",
                "KESTREL OPTICAL INTERNATIONAL LLC | KESTREL OPTICAL",
                "Kestrel Radio Plant Holding Co., Ltd. | Kestrel Radio Plant",
                "НПФ Кестрель Холдинг | НПФ Кестрель",
                "陆天贺光学集团 | 陆天贺光学"
            })
    void anotherFirmOfTheGroupLeadsToTheFirm(String name, String firm) {
        assertThat(GROUP.without(name)).isEqualTo(firm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kestrel Group",
                "Kestrel International Ltd",
                "Group",
                "",
                "Kestrel Optical",
                "Kestrel Optical LLC",
                "International Kestrel Optical"
            })
    void oneWordOrNoneBeforeItStays(String name) {
        assertThat(GROUP.without(name)).isEmpty();
    }

    @Test
    void aLongTextIsLeftAlone() {
        assertThat(GROUP.without("Kestrel Optical ".repeat(40) + "Group")).isEmpty();
    }
}
