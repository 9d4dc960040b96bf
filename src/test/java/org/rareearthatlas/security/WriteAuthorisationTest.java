package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes are authorised in the services, not in the views: every public method of a service whose transaction may
/// write asks for a role, and refuses whoever has none.
@AtlasTest
@org.junit.jupiter.api.TestInstance(org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS)
class WriteAuthorisationTest {

    private final ApplicationContext context;

    WriteAuthorisationTest(ApplicationContext context) {
        this.context = context;
    }

    record Write(Object service, Method method) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    List<Write> writes() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("org.rareearthatlas."))
                .flatMap(WriteAuthorisationTest::writesOf)
                .toList();
    }

    private static Stream<Write> writesOf(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(WriteAuthorisationTest::mayWrite)
                .map(method -> new Write(service, method));
    }

    private static boolean mayWrite(Method method) {
        @Nullable Transactional transaction = find(method, Transactional.class);
        return transaction != null && !transaction.readOnly();
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A find(Method method, Class<A> type) {
        A own = AnnotatedElementUtils.findMergedAnnotation(method, type);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), type);
    }

    @Test
    void knowsTheWritesOfEveryService() {
        assertThat(writes())
                .extracting(Write::toString)
                .contains(
                        "SourceService.addSource",
                        "RegionService.update",
                        "DepositService.delete",
                        "ClaimService.setAccepted",
                        "EntryService.addDeposit")
                .hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void asksForARole(Write write) {
        assertThat(find(write.method(), PreAuthorize.class))
                .as(write.toString())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesSomeoneWithoutARole(Write write) {
        assertThatThrownBy(() -> Acting.as("reader", () -> call(write), "ROLE_READER"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesNobody(Write write) {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> call(write)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    /// The arguments do not matter: the call must not get as far.
    private static @Nullable Object call(Write write) {
        Object[] arguments = Arrays.stream(write.method().getParameterTypes())
                .map(WriteAuthorisationTest::anything)
                .toArray();
        try {
            return write.method().invoke(write.service(), arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object anything(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
