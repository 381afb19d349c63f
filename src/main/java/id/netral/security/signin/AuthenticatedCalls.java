package id.netral.security.signin;

import id.netral.security.Authenticated;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/** Holds what {@link Authenticated} says. */
@Configuration(proxyBeanMethods = false)
class AuthenticatedCalls {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor authenticatedOnly() {
        var pointcut = new ComposablePointcut(new AnnotationMatchingPointcut(Authenticated.class, true))
                .union((org.springframework.aop.Pointcut)
                        AnnotationMatchingPointcut.forMethodAnnotation(Authenticated.class));
        return new AuthorizationManagerBeforeMethodInterceptor(
                pointcut, AuthenticatedAuthorizationManager.authenticated());
    }
}
