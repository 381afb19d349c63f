package id.netral.media;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.auth.scheme.S3AuthSchemeProvider;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * How an object store is spoken to: addressed by path, every body signed in one piece and none of the younger checksums, as
 * every S3-compatible server understands it; by the settings alone, whatever the machine has set for others.
 */
final class S3Connection {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private S3Connection() {}

    static S3Client to(MediaProperties.S3 settings) {
        return S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint().replaceAll("/+$", "")))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false).expectContinueEnabled(false))
                .authSchemeProvider(signedBodies())
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(10))
                        .socketTimeout(PATIENCE)
                        .proxyConfiguration(proxy -> proxy.useEnvironmentVariablesValues(false)))
                .overrideConfiguration(call -> call.apiCallTimeout(PATIENCE)
                        // a store that is away is told at once: who waits for a picture is better served by trying
                        // again
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .defaultProfileFile(ProfileFile.aggregator().build())
                        .addExecutionInterceptor(new NamedByHash()))
                .build();
    }

    /** Also over TLS, where the library leaves bodies unsigned and some servers refuse them. */
    private static S3AuthSchemeProvider signedBodies() {
        var usual = S3AuthSchemeProvider.defaultProvider();
        return parameters -> usual.resolveAuthScheme(parameters).stream()
                .map(scheme -> scheme.toBuilder()
                        .putSignerProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, true)
                        .build())
                .toList();
    }

    /** What is signed is the hash of what is sent; it has to be the name under which it is kept. */
    private static final class NamedByHash implements ExecutionInterceptor {

        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            if (context.request() instanceof PutObjectRequest put
                    && !Optional.of(put.key())
                            .equals(context.httpRequest().firstMatchingHeader("x-amz-content-sha256"))) {
                throw SdkClientException.create("the file is not what its name says");
            }
        }
    }
}
