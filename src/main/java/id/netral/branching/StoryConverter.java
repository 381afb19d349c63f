package id.netral.branching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** A story's content as its column keeps it. */
@Converter
@Immutable // a story's record never changes: no copy of it is made to see whether it has
class StoryConverter implements AttributeConverter<Story, String> {

    @Override
    public String convertToDatabaseColumn(Story story) {
        return StoryJson.write(story);
    }

    @Override
    public Story convertToEntityAttribute(String content) {
        return StoryJson.read(content);
    }
}
