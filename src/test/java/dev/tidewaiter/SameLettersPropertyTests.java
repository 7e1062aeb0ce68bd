package dev.tidewaiter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.letters.PlainLetters;
import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.shipment.MonthWords;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whoever folds letters takes the same ones for the same: headings, goods, months, and words of the rules where they leave accents out. */
class SameLettersPropertyTests {

    private final TextFold goods = new TextFold();

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcdeiklnorsuzäöüßæøåłđıİŁŚźčşğñéœðþəÐÆŒ")
                .withChars("абвгёйїςσΣάώایيىکكةهـ")
                .ofMinLength(1)
                .ofMaxLength(9);
    }

    @Property(tries = 1_000)
    void aWordIsTheSameAsWithPlainLetters(@ForAll("words") String word) {
        var plain = PlainLetters.of(word);
        assertThat(MonthWords.folded(word)).isEqualTo(plain);
        assertThat(goods.fold(word).toString()).isEqualTo(goods.fold(plain).toString());
        var small = word.toLowerCase(Locale.ROOT);
        assertThat(HeadingKey.of(small)).isEqualTo(HeadingKey.of(PlainLetters.of(small)));
    }

    /** Accents tell words of the rules apart, but letters of Arabic keyboards do not. */
    @Property(tries = 200)
    void aWordOfTheRulesIsTheSameByAnotherKeyboard(@ForAll("words") String word) {
        var arabic = word.codePoints()
                .filter(c -> c >= 0x600 && c <= 0x6ff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(ComparableText.of(arabic)).isEqualTo(ComparableText.of(PlainLetters.of(arabic)));
    }

    /** Names are compared by sound, and the others put forms of one sign together, which is another question. */
    @Test
    void nobodyElseTakesLettersApart() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..letters..", "..names.script..")
                .and()
                .doNotHaveFullyQualifiedName("dev.tidewaiter.manifest.SameWords")
                .and()
                .doNotHaveFullyQualifiedName("dev.tidewaiter.goods.code.EccnText")
                .and()
                .doNotHaveFullyQualifiedName("dev.tidewaiter.designation.identifier.MailAddresses")
                .and()
                .resideOutsideOfPackage("..casework.people..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Normalizer.class)
                .because("letters that one reader folds and another does not are where a town or a heading gets lost")
                .check(OwnClasses.ALL);
    }
}
