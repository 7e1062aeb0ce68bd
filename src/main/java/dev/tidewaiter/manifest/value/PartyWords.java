package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words inside names and addresses. Thread-safe. */
public final class PartyWords {

    private static final Pattern STATE_AND_CODE = Pattern.compile(", ?[A-Z]{2} \\d{5}(?:-\\d{4})?$");
    /** What is longer is no name of a company alone. */
    static final int LONGEST_COMPANY = 200;

    private static final int MOST_WORDS_OF_FORM = 5;
    private static final String BETWEEN_WORDS = " \t\n\u000b\f\r,;";

    private final Set<String> legalForms = new HashSet<>();
    private final Set<String> legalFormsFirst = new HashSet<>();
    /** Legal forms that are ordinary words, too: "no AS", "CO" of Colorado, "SAN" of San Marino. */
    private final Set<String> legalFormsOfOtherUse = new HashSet<>();

    /** Those of them that are one as the last word in capitals: "Nordfjord Marin AS". */
    private final Set<String> legalFormsLast = new HashSet<>();

    private final LegalFormShapes shapes = new LegalFormShapes();
    private final List<String> companySigns = new ArrayList<>();
    private final List<String> companyEnds = new ArrayList<>();
    private final Set<String> addressWords = new HashSet<>();
    private final CellLimits limits;
    private final CareOfWords careOf;
    private final PartyReference references = new PartyReference();
    private final Set<String> headNotes = new HashSet<>();
    private final Set<String> addressSigns = new HashSet<>();
    private final WriterTitles titles = new WriterTitles();
    private final AddressingWords addressing = new AddressingWords();
    private final List<String> bankSigns = new ArrayList<>();

    private PartyWords(CellLimits limits) {
        this.limits = limits;
        this.careOf = new CareOfWords(limits);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static PartyWords of(WordLists lists) {
        var words = new PartyWords(CellLimits.of(lists));
        for (var row : lists.list("manifest/party-words.tsv").rows(2)) {
            @Nullable
            Collection<String> into =
                    switch (row.cell(0)) {
                        case "legal-form" -> words.legalForms;
                        case "legal-form-unsure" -> words.legalFormsOfOtherUse;
                        case "legal-form-last" -> words.legalFormsLast;
                        case "legal-form-unit" -> words.shapes.units();
                        case "legal-form-parts" -> words.shapes.inParts();
                        case "company-sign" -> words.companySigns;
                        case "company-end" -> words.companyEnds;
                        case "legal-form-first" -> words.legalFormsFirst;
                        case "address-word" -> words.addressWords;
                        case "care-of" -> words.careOf.apart();
                        case "care-of-in-names" -> words.careOf.inNames();
                        case "same-as" -> words.references.sameAs();
                        case "same-as-role" -> words.references.sameAsRole();
                        case "referred" -> words.references.referred();
                        case "referred-unsure" -> words.references.referredUnsure();
                        case "head-note" -> words.headNotes;
                        case "address-sign" -> words.addressSigns;
                        case "bank-sign" -> words.bankSigns;
                        case "title-of-sender" -> words.titles.ofSenders();
                        case "title-of-buyer" -> words.titles.ofBuyers();
                        default -> words.addressing.ofKind(row.cell(0));
                    };
            if (into == null) {
                throw UnknownKind.of(row);
            }
            into.addAll(row.words(1));
        }
        return words;
    }

    /** A word in small letters without points, as the lists have it: {@code S.A.} is {@code sa}. */
    static String bare(String word) {
        var bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-') {
                bare.append(c);
            }
        }
        return Characters.small(bare.toString());
    }

    boolean isLegalForm(String bareWord) {
        return legalForms.contains(bareWord);
    }

    /** Whether a text is a legal form and nothing else, such as "Co., Ltd." */
    public boolean isOnlyLegalForm(String text) {
        var parts = words(text);
        return !parts.isEmpty() && parts.stream().allMatch(part -> isLegalForm(bare(part)));
    }

    boolean isAddressWord(String bareWord) {
        return addressWords.contains(bareWord);
    }

    LegalFormShapes shapes() {
        return shapes;
    }

    /** How long what a cell holds must be to be somebody's. */
    public CellLimits limits() {
        return limits;
    }

    CareOfWords careOf() {
        return careOf;
    }

    /** What a cell names besides a reference to another party; see there. */
    String besidesReference(String text) {
        return references.beside(text);
    }

    /** The words with which somebody is spoken to. */
    public AddressingWords addressing() {
        return addressing;
    }

    /** Whether a word of a text says that it is a note at the head of a document and no name: "Original for Recipient". */
    public boolean isHeadNote(String text) {
        return words(text).stream().map(PartyWords::bare).anyMatch(headNotes::contains);
    }

    /** Whether a word of a text is one that addresses are made of, such as "Road". */
    public boolean hasAddressWord(String text) {
        return words(text).stream().map(PartyWords::bare).anyMatch(this::isAddressWord)
                || addressSigns.stream().anyMatch(text::contains);
    }

    /** Whether a text tells of a house: a number and a word that addresses are made of, "Road 5". */
    public boolean tellsHouse(String text) {
        return Characters.hasDigit(text) && hasAddressWord(text);
    }

    /** Whether a company's name says that it is a bank. */
    public boolean isBank(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return bankSigns.stream().anyMatch(small::contains);
    }

    /** The titles of documents, which tell who writes them. */
    public WriterTitles titles() {
        return titles;
    }

    /** Whether a text carries a company's legal form, such as Ltd, ООО or 有限公司: a sign that it names a company. */
    public boolean looksLikeCompany(String text) {
        if (text.length() < 4 || text.length() > LONGEST_COMPANY) {
            return false;
        }
        var bare = text.strip();
        if (companySigns.stream().anyMatch(text::contains)
                || companyEnds.stream().anyMatch(bare::endsWith)
                || beginsWithFormInWords(bare)) {
            return true;
        }
        var words = words(withoutState(WriterTitles.withoutProvince(text)));
        if (words.size() < 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            var word = bare(words.get(i));
            boolean first = i == 0 && isFormFirst(words.get(0));
            boolean pointed = words.get(i).indexOf('.') > 0
                    && words.get(i).indexOf('.') < words.get(i).length() - 1;
            boolean later = i > 0
                    && words.get(i).charAt(0) != '['
                    && word.length() > 1
                    && legalForms.contains(word)
                    && !shapes.isUnit(words.get(i), words.get(i - 1))
                    && (pointed || !legalFormsOfOtherUse.contains(word) || isLastInCapitals(words, i, text));
            if (first || later || (i > 0 && isFormOfSeveralWords(words, i))) {
                return true;
            }
        }
        return false;
    }

    /** "Nordfjord Marin AS", and not "SHIP AS" or "Ring, AG": in capitals behind a word that is a name and not in capitals. */
    private boolean isLastInCapitals(List<String> words, int at, String text) {
        var word = words.get(at);
        var before = words.get(at - 1);
        return at == words.size() - 1
                && ((word.endsWith(".") && legalFormsLast.contains(Characters.small(word))) // "Omega Pouch Co."
                        || (legalFormsLast.contains(bare(word)) && word.equals(word.toUpperCase(Locale.ROOT))))
                && text.strip().endsWith(before + " " + word)
                && Character.isUpperCase(before.charAt(0))
                && before.chars().anyMatch(Character::isLowerCase);
    }

    /** "Reno, NV 89509": a town of the United States, of which some have the letters of a legal form. */
    private static String withoutState(String text) {
        boolean code = Character.isDigit(text.charAt(text.length() - 1));
        return code ? STATE_AND_CODE.matcher(text).replaceFirst("") : text;
    }

    /** Whether a text begins with a legal form that stands before its name: ООО, ТОО. */
    public boolean beginsWithLegalForm(String text) {
        var words = words(text);
        return !words.isEmpty() && isFormFirst(words.get(0));
    }

    /** "CV. Omega", and not "CV joint": some forms count with their point alone, and the list has them with it. */
    private boolean isFormFirst(String word) {
        var bare = bare(word);
        return legalFormsFirst.contains(bare) || (word.indexOf('.') > 0 && legalFormsFirst.contains(bare + "."));
    }

    /** "Товариство з обмеженою відповідальністю …": a legal form spelled out, before a name. */
    private boolean beginsWithFormInWords(String text) {
        int form = 0;
        var small = text.toLowerCase(Locale.ROOT);
        for (var words : legalFormsFirst) {
            form = words.indexOf(' ') > 0 && small.startsWith(words) ? Math.max(form, words.length()) : form;
        }
        return form > 0 && form < small.length() && !Character.isLetter(small.charAt(form));
    }

    /** "Sp. z o.o.", "S. de R.L.", "s. r. o.": a legal form whose parts are words, one of them at least written with a point. */
    private boolean isFormOfSeveralWords(List<String> words, int from) {
        var joined = new StringBuilder();
        boolean pointed = false;
        for (int i = from; i < Math.min(words.size(), from + MOST_WORDS_OF_FORM); i++) {
            joined.append(bare(words.get(i)));
            pointed |= words.get(i).indexOf('.') > 0;
            if (i > from && pointed && joined.length() > 2 && legalForms.contains(joined.toString())) {
                return true;
            }
        }
        return false;
    }

    /** The first of these words, bare; empty where there is none. */
    static String first(String text) {
        var words = words(text);
        return words.isEmpty() ? "" : bare(words.get(0));
    }

    /** The words of a text between blanks and commas; none where it holds nothing else. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || BETWEEN_WORDS.indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }
}
