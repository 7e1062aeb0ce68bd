package dev.tidewaiter.designation.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OwnThresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteSignsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR) | 3
                For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR)4                  | 4
                For all items. (See §§ 734.9(e), 5 and 744.11 of the EAR)                                    | 5
                For all items. (See §§ 734.9(e) 1 and 734.9(g),3 of the EAR)                                 | 1
                For all items subject to the EAR (See §744.11 of the EAR).                                   | 0
                For all items. (See §§ 734.9(g) 746.8, and 744.21(b) 744 of the EAR)                         | 0
                For all items. (See 744.11(a)1.5 of the EAR)                                                 | 0
                For all items. (See 744.11(a)6)                                                              | 0
                """)
    void theNumberBehindAReferenceIsTheFootnote(String requirement, int footnote) {
        assertThat(OwnThresholds.WORDS.footnotes().in(requirement)).isEqualTo(footnote);
    }
}
