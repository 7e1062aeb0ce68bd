package dev.tidewaiter.names.index;

import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.io.IOException;
import java.util.List;

/** How a word is kept in a file. */
final class WordFile {

    private static final List<WordKind> KINDS = List.of(WordKind.values());
    private static final List<Word.Script> SCRIPTS = List.of(Word.Script.values());

    private WordFile() {}

    static void write(Word word, IndexOutput out) throws IOException {
        out.number(KINDS.indexOf(word.kind()) * SCRIPTS.size() * 2
                + SCRIPTS.indexOf(word.script()) * 2
                + (word.isPlain() ? 1 : 0));
        out.text(word.text());
        out.text(word.folded());
        out.text(word.key());
        out.text(word.meaning());
    }

    static Word read(IndexInput in) {
        int packed = in.number();
        var kind = KINDS.get(packed / 2 / SCRIPTS.size());
        var script = SCRIPTS.get(packed / 2 % SCRIPTS.size());
        return packed % 2 == 1
                ? Word.plain(in.text(), in.text(), in.text(), kind, in.text(), script)
                : new Word(in.text(), in.text(), in.text(), kind, in.text(), script);
    }
}
