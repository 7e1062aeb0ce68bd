package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of cells that hold the number of an account and the name of its bank, by {@code manifest/account-words.tsv}. Thread-safe. */
public final class AccountWords {

    private final Pattern account;
    private final Pattern between;

    private AccountWords(WordLists lists) {
        var accounts = new ArrayList<String>();
        var signs = new ArrayList<String>();
        var codes = new ArrayList<String>();
        var places = new ArrayList<String>();
        var list = lists.list("manifest/account-words.tsv");
        for (var row : list.rows(2)) {
            switch (row.cell(0)) {
                case "account" -> accounts.addAll(row.words(1));
                case "account-sign" -> signs.addAll(row.words(1));
                case "bank-code" -> codes.addAll(row.words(1));
                case "place" -> places.addAll(row.words(1));
                default ->
                    throw row.wrong(
                            "\"" + row.cell(0) + "\" is no kind of words: account, account-sign, bank-code or place");
            }
        }
        refuseEmpty(list, Map.of("account", accounts, "account-sign", signs, "bank-code", codes, "place", places));
        account =
                pattern(Stream.concat(Stream.of(whole(accounts)), signs.stream().map(Pattern::quote)));
        between = pattern(Stream.of(
                "[·•|;,，\\n]", "\\s[-–—/]\\s", "\\s{2,}", "\\s" + any(places) + "\\s", "(?=" + whole(codes) + ")"));
    }

    /** A kind without words would be found in every text. */
    private static void refuseEmpty(WordList list, Map<String, List<String>> kinds) {
        kinds.forEach((kind, words) -> {
            if (words.isEmpty()) {
                throw new InvalidWordList(list.problem(0, "lacks words of the kind " + kind));
            }
        });
    }

    private static Pattern pattern(Stream<String> choices) {
        return Pattern.compile(choices.collect(Collectors.joining("|", "(?iU)", "")));
    }

    private static String whole(List<String> words) {
        return "\\b" + any(words) + "\\b";
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row of it makes no sense
     */
    public static AccountWords of(WordLists lists) {
        return new AccountWords(lists);
    }

    /** Whether a text speaks of an account. */
    public boolean nameAccount(String text) {
        return account.matcher(text).find();
    }

    /** The pieces of such a text, of which one may name the bank. */
    public List<String> pieces(String text) {
        return between.splitAsStream(text).map(String::strip).toList();
    }
}
