package id.netral.desk;

import id.netral.rules.ArticleId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** Articles of the register in a column of JSON. */
@Converter
@Immutable // answers hold unmodifiable lists only
class ArticleIdsConverter implements AttributeConverter<List<ArticleId>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(List<ArticleId> articles) {
        return JSON.writeValueAsString(articles.stream().map(ArticleId::value).toList());
    }

    @Override
    public List<ArticleId> convertToEntityAttribute(String column) {
        return Stream.of(JSON.readValue(column, String[].class))
                .map(ArticleId::new)
                .toList();
    }
}
