package id.netral.rules;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** The readings of a contested point in a column of JSON. */
@Converter
@Immutable // articles hold unmodifiable lists only
class ReadingsConverter implements AttributeConverter<List<Reading>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(List<Reading> readings) {
        return JSON.writeValueAsString(readings);
    }

    @Override
    public List<Reading> convertToEntityAttribute(String column) {
        return List.of(JSON.readValue(column, Reading[].class));
    }
}
