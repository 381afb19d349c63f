package id.netral.rules;

import id.netral.rules.RegisterEntries.ArticleEntry;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** An article's entry in a column of JSON; parts that came later are missing in earlier rows. */
@Converter
@Immutable
class ArticleEntryConverter implements AttributeConverter<ArticleEntry, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(ArticleEntry entry) {
        return JSON.writeValueAsString(entry);
    }

    @Override
    public ArticleEntry convertToEntityAttribute(String column) {
        return JSON.readValue(column, ArticleEntry.class);
    }
}
