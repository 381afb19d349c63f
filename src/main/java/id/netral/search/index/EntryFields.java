package id.netral.search.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** How entries are written down. */
final class EntryFields {

    static final String SOURCE = "source";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String CONTEXT = "context";
    static final String HEADINGS = "headings";
    static final String TEXT = "text";
    static final String ALSO = "also";
    static final String ADDRESS = "address";
    static final String MARK = "mark";

    /** Knows where in the text each word stands, so that it can be shown. */
    private static final FieldType SHOWN = shown();

    private EntryFields() {}

    private static FieldType shown() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    static Document write(String source, Entry entry) {
        var document = new Document();
        document.add(new StringField(SOURCE, source, Store.YES));
        document.add(new StringField(KIND, entry.kind().name(), Store.YES));
        document.add(new StringField(ID, entry.id(), Store.YES));
        document.add(new Field(TITLE, entry.title(), SHOWN));
        document.add(new StoredField(CONTEXT, entry.context()));
        document.add(new TextField(HEADINGS, entry.headings(), Store.NO));
        document.add(new Field(TEXT, entry.text(), SHOWN));
        document.add(new TextField(ALSO, entry.also(), Store.NO));
        document.add(new StoredField(ADDRESS, entry.address()));
        entry.marks().forEach(mark -> document.add(new StoredField(MARK, mark)));
        return document;
    }

    static Hit hit(Document document, Marked title, Marked excerpt) {
        return new Hit(
                Kind.valueOf(document.get(KIND)),
                document.get(ID),
                document.get(SOURCE),
                title,
                document.get(CONTEXT),
                excerpt,
                document.get(ADDRESS),
                List.of(document.getValues(MARK)));
    }
}
