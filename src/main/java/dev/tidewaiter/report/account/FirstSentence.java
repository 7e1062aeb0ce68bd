package dev.tidewaiter.report.account;

/** The first sentence of an explanation, which tells the cause; what an officer reads beside a row has to be short. */
final class FirstSentence {

    private static final int WORDS = 30;

    private FirstSentence() {}

    /** At most thirty words; a longer sentence is cut behind a word, and says so by its dots. */
    static String of(String explanation) {
        return shortened(explanation.substring(0, end(explanation)));
    }

    /** A stop ends a sentence where no quotation and no bracket is open and a new one begins: "Co., Ltd." and "No. 57" do not. */
    private static int end(String text) {
        boolean quoted = false;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '(' -> brackets++;
                case ')' -> brackets = Math.max(0, brackets - 1);
                case '.' -> {
                    if (!quoted && brackets == 0 && begins(text, i + 1)) {
                        return i + 1;
                    }
                }
                default -> {
                    // goes on
                }
            }
        }
        return text.length();
    }

    private static boolean begins(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == ' '
                && (Character.isUpperCase(text.charAt(at + 1)) || text.charAt(at + 1) == '"');
    }

    private static String shortened(String sentence) {
        int words = 0;
        for (int i = 1; i < sentence.length(); i++) {
            boolean ends = sentence.charAt(i) == ' ' && sentence.charAt(i - 1) != ' ';
            if (ends && ++words == WORDS) {
                return sentence.substring(0, i) + " …";
            }
        }
        return sentence;
    }
}
