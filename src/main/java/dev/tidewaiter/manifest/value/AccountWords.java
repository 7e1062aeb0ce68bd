package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.regex.Pattern;

/** Words of cells that hold the number of an account and the name of its bank, by {@code manifest/account-words.tsv}. Thread-safe. */
public final class AccountWords {

    private final Pattern account;
    private final Pattern between;

    private AccountWords(WordKinds words) {
        var accounts = "(?:" + whole(words.anyOf("account")) + "|" + words.anyOf("account-sign") + ")";
        account = Pattern.compile("(?iU)" + accounts);
        between = Pattern.compile("(?iU)[·•|;,，\\n]|\\s[-–—/]\\s|\\s{2,}|\\s" + words.anyOf("place") + "\\s|(?="
                + whole(words.anyOf("bank-code")) + ")|(?=" + accounts + ")");
    }

    private static String whole(String words) {
        return "\\b" + words + "\\b";
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row of it makes no sense
     */
    public static AccountWords of(WordLists lists) {
        return new AccountWords(WordKinds.of(
                lists.list("manifest/account-words.tsv"), "account", "account-sign", "bank-code", "place"));
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
