package id.netral.media;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code netral.media.*}.
 *
 * @param store where new bytes go; what was stored elsewhere before stays readable there
 * @param folder of the folder store
 * @param maxFile the largest file taken
 * @param quotaTotal bytes of all files together, each content once
 * @param quotaModule bytes handed in for one module or package
 * @param quotaUploader bytes handed in by one person
 * @param grace how long bytes stay that nothing refers to
 */
@ConfigurationProperties("netral.media")
record MediaProperties(
        @DefaultValue("DATABASE") Place store,
        @DefaultValue("data/media") Path folder,
        @DefaultValue S3 s3,
        @DefaultValue("250MB") DataSize maxFile,
        @DefaultValue("20GB") DataSize quotaTotal,
        @DefaultValue("1GB") DataSize quotaModule,
        @DefaultValue("5GB") DataSize quotaUploader,
        @DefaultValue("7d") Duration grace) {

    /** Where bytes can be. */
    enum Place {
        DATABASE,
        FOLDER,
        S3
    }

    /**
     * Settings {@code netral.media.s3.*}.
     *
     * @param endpoint address of the server, for example {@code https://s3.example.go.id}; blank: none
     */
    record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("netral") String bucket,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        @Override
        public String toString() {
            return "bucket " + bucket + " at " + endpoint; // the key must not slip into logs
        }
    }
}
