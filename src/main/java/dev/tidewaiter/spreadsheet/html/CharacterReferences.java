package dev.tidewaiter.spreadsheet.html;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.translate.EntityArrays;

/**
 * Letters that a page writes by their number or name (HTML standard 13.2.5.72), as browsers read them: the names of HTML 4 and those of
 * Latin letters that came later. What is no reference stays as it stands.
 */
final class CharacterReferences {

    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:#(?:[xX](?<hex>[0-9a-fA-F]+)|(?<number>[0-9]+))|(?<name>[A-Za-z][A-Za-z0-9]*))(?<end>;?)");

    private static final String BROKEN = "\uFFFD";
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Latin letters of HTML 5: each name, and the letter. */
    private static final String LATER =
            "apos ' Abreve Ă abreve ă Amacr Ā amacr ā Aogon Ą aogon ą Cacute Ć cacute ć Ccaron Č ccaron č Ccirc Ĉ ccirc ĉ"
                    + " Cdot Ċ cdot ċ Dcaron Ď dcaron ď Dstrok Đ dstrok đ Ecaron Ě ecaron ě Edot Ė edot ė Emacr Ē emacr ē Eogon Ę eogon ę Gbreve Ğ gbreve ğ"
                    + " Gcedil Ģ Gcirc Ĝ gcirc ĝ Gdot Ġ gdot ġ Hcirc Ĥ hcirc ĥ Hstrok Ħ hstrok ħ Idot İ imath ı inodot ı Imacr Ī imacr ī Iogon Į iogon į"
                    + " Itilde Ĩ itilde ĩ Jcirc Ĵ jcirc ĵ Kcedil Ķ kcedil ķ Lacute Ĺ lacute ĺ Lcaron Ľ lcaron ľ Lcedil Ļ lcedil ļ Lstrok Ł lstrok ł"
                    + " Nacute Ń nacute ń Ncaron Ň ncaron ň Ncedil Ņ ncedil ņ Odblac Ő odblac ő Omacr Ō omacr ō Racute Ŕ racute ŕ Rcaron Ř rcaron ř"
                    + " Rcedil Ŗ rcedil ŗ Sacute Ś sacute ś Scedil Ş scedil ş Scirc Ŝ scirc ŝ Tcaron Ť tcaron ť Tcedil Ţ tcedil ţ Tstrok Ŧ tstrok ŧ"
                    + " Ubreve Ŭ ubreve ŭ Udblac Ű udblac ű Umacr Ū umacr ū Uogon Ų uogon ų Uring Ů uring ů Utilde Ũ utilde ũ Wcirc Ŵ wcirc ŵ"
                    + " Ycirc Ŷ ycirc ŷ Zacute Ź zacute ź Zcaron Ž zcaron ž Zdot Ż zdot ż comma , period . colon : semi ; lpar ( rpar ) sol / num #"
                    + " plus + equals = lowbar _ commat @ percnt % excl ! quest ? ast *";

    /** Those that need no semicolon, and all. */
    private static final Map<String, String> OLD = new HashMap<>();

    private static final Map<String, String> ALL = new HashMap<>();

    static {
        add(EntityArrays.BASIC_UNESCAPE, OLD);
        add(EntityArrays.ISO8859_1_UNESCAPE, OLD);
        ALL.putAll(OLD);
        add(EntityArrays.HTML40_EXTENDED_UNESCAPE, ALL);
        var later = LATER.split(" ");
        for (int i = 0; i < later.length; i += 2) {
            ALL.put(later[i], later[i + 1]);
        }
    }

    private CharacterReferences() {}

    private static void add(Map<CharSequence, CharSequence> written, Map<String, String> names) {
        written.forEach((name, letter) ->
                names.put(name.toString().substring(1, name.length() - 1), letter.toString()));
    }

    /** A text of a page with the letters that are meant. */
    static String undone(CharSequence text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letter(found)));
    }

    private static String letter(MatchResult found) {
        if (found.group(1) != null) {
            return letter(found.group(1), 16);
        }
        if (found.group(2) != null) {
            return letter(found.group(2), 10);
        }
        return (found.group(4).isEmpty() ? OLD : ALL).getOrDefault(found.group(3), found.group());
    }

    /** Numbers 128 to 159 are those of windows-1252 to every browser; those that no character has are a broken one. */
    private static String letter(String digits, int base) {
        int number;
        try {
            number = Integer.parseInt(digits, base);
        } catch (NumberFormatException beyond) {
            return BROKEN;
        }
        if (number == 0 || !Character.isValidCodePoint(number) || (number >= 0xD800 && number <= 0xDFFF)) {
            return BROKEN;
        }
        return number >= 0x80 && number <= 0x9F
                ? new String(new byte[] {(byte) number}, WESTERN)
                : Character.toString(number);
    }
}
