package id.netral.journey;

import id.netral.Application;
import id.netral.OwnSecurityContexts;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestMariaDb;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The whole application behind a real port with the production frontend, for a real browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestExecutionListeners(listeners = OwnSecurityContexts.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestMariaDb.class)
@Import({TestDatabase.class, TestClock.InPlace.class, Cast.class, AnswerKey.class, CheapHashes.class})
@interface JourneyTest {}
