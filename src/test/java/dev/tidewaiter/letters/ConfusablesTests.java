package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusablesTests {

    /** Who takes a newer ICU copies its groups from here. */
    @Test
    void groupsAreThoseOfIcu() {
        var icu = new SpoofChecker.Builder().build();
        var groups = new TreeMap<String, StringBuilder>();
        for (char c = '0'; c < Confusables.OTHERS_END; c++) {
            if (Character.isLetterOrDigit(c) && (c < Confusables.LATIN_END || c >= Confusables.OTHERS)) {
                groups.computeIfAbsent(icu.getSkeleton(String.valueOf(c)), any -> new StringBuilder())
                        .append(c);
            }
        }
        groups.values()
                .removeIf(group -> group.chars().allMatch(c -> c < Confusables.OTHERS)
                        || group.chars().allMatch(c -> c >= Confusables.OTHERS));
        assertThat(Confusables.GROUPS).isEqualTo(String.join(" ", groups.values()));
    }

    @ParameterizedTest
    @CsvSource({"А,A", "а,a", "С,C", "с,c", "І,I", "і,i", "Ё,Ë", "ё,ë", "Υ,Y", "ν,v", "Ν,N", "Ь,b", "р,p", "ѕ,s"})
    void lettersOfOtherAlphabetsLookLikeLatinOnesAsTheyAreTyped(char letter, char latin) {
        assertThat(Confusables.latin(letter)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"в", "З", "ж", "Ω", "a", "é", "中"})
    void othersLookLikeNone(char letter) {
        assertThat(Confusables.latin(letter)).isEqualTo(Confusables.NONE);
    }

    @ParameterizedTest
    @CsvSource({"A,А", "a,а", "B,В", "H,Н", "I,І", "i,і", "ë,ё", "y,у", "Y,У"})
    void latinLettersLookLikeCyrillicOnes(char letter, char cyrillic) {
        assertThat(Confusables.cyrillic(letter)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource({"в,b", "н,h", "м,m", "т,t", "к,k", "у,y", "і,i", "ν,n", "η,h", "ь,b"})
    void inFoldedTextTheCapitalsDecide(char letter, char latin) {
        assertThat(Confusables.latinOfFolded(letter)).isEqualTo(latin);
    }

    /** The small letters look like r, w, y and o, but as such they would hide a sound: Гazprom is Gazprom. */
    @ParameterizedTest
    @CsvSource({"г", "ш", "γ", "σ"})
    void lettersThatLookLatinOnlyAsSmallOnesStandForThemselvesInFoldedText(char letter) {
        assertThat(Confusables.latinOfFolded(letter)).isEqualTo(Confusables.NONE);
    }

    @ParameterizedTest
    @CsvSource({"b,в", "h,н", "m,м", "t,т", "p,р", "x,х", "j,ј", "s,ѕ"})
    void latinLettersOfFoldedTextHaveCyrillicTwins(char letter, char cyrillic) {
        assertThat(Confusables.cyrillicOfFolded(letter)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource({"0,0oо", "e,eе", "m,mм", "b,bьв", "1,1ilі", "7,7", "ж,ж", "中,中"})
    void likenessesOfAFoldedCharacterAreItselfAndWhatItMayStandFor(char folded, String likenesses) {
        assertThat(Confusables.likenesses(folded)).isEqualTo(likenesses);
    }
}
