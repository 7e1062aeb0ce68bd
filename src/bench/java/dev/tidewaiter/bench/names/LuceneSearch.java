package dev.tidewaiter.bench.names;

import dev.tidewaiter.names.IndexedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene as a careful user sets it up: folded words, one segment in memory, every word of the query required, with as many slips as
 * its length bears (none up to two letters, one up to five, then two: the usual "AUTO").
 */
final class LuceneSearch {

    private static final String NAME = "name";
    private static final String OWNER = "owner";
    private static final int LETTERS_FOR_ONE_SLIP = 3;
    private static final int LETTERS_FOR_TWO_SLIPS = 6;

    /** Several spellings of one owner may be found, so more documents than owners are asked for. */
    private static final int DOCUMENTS = 4 * Peer.TOP;

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    };
    private final IndexSearcher searcher;
    private final LeafReader segment;

    LuceneSearch(List<IndexedName> names) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var name : names) {
                    var document = new Document();
                    document.add(new TextField(NAME, name.text(), Field.Store.NO));
                    document.add(new NumericDocValuesField(OWNER, name.owner()));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            var reader = DirectoryReader.open(directory);
            segment = reader.leaves().get(0).reader();
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int[] owners(String query) {
        try {
            var found = new LinkedHashSet<Integer>();
            for (var document : searcher.search(allWords(query), DOCUMENTS).scoreDocs) {
                // values are read forwards only, and the best document is seldom the first
                var owners = segment.getNumericDocValues(OWNER);
                if (found.size() < Peer.TOP && owners.advanceExact(document.doc)) {
                    found.add((int) owners.longValue());
                }
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query allWords(String name) throws IOException {
        var all = new BooleanQuery.Builder();
        try (var words = analyzer.tokenStream(NAME, name)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                all.add(nearly(word.toString()), BooleanClause.Occur.MUST);
            }
            words.end();
        }
        return all.build();
    }

    private static Query nearly(String word) {
        var term = new Term(NAME, word);
        return word.length() < LETTERS_FOR_ONE_SLIP
                ? new TermQuery(term)
                : new FuzzyQuery(term, word.length() < LETTERS_FOR_TWO_SLIPS ? 1 : 2);
    }
}
