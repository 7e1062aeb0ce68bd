package dev.tidewaiter.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void whatIsKeptBesideTheSentenceIsReadAsItWas() {
        var notice = Wording.of("file.damaged", "1.xlsx: damaged, 12", "1.xlsx", 12, List.of("verdict.HOLD"));
        assertThat(Wording.read(notice.english(), notice.code())).isEqualTo(notice);
    }

    @Test
    void anOlderRowHasItsEnglishSentenceAlone() {
        assertThat(Wording.inEnglish("Its time is over.").code()).isNull();
        assertThat(Wording.read("Its time is over.", null)).isEqualTo(Wording.inEnglish("Its time is over."));
    }

    @Test
    void aCodeThatNobodyUnderstandsLeavesTheSentence() {
        assertThat(Wording.read("It is so.", "{\"key\":")).isEqualTo(Wording.inEnglish("It is so."));
        assertThat(Wording.read("It is so.", "[1, 2, 3]")).isEqualTo(Wording.inEnglish("It is so."));
    }

    @Test
    void aPlaceThatIsNobodysBusinessIsLeftOutOfAllOfIt() {
        var notice = Wording.of("list.older", "/srv/in/sdn.xml is older", "/srv/in/sdn.xml")
                .without("/srv/in/");
        assertThat(notice).isEqualTo(Wording.of("list.older", "sdn.xml is older", "sdn.xml"));
    }
}
