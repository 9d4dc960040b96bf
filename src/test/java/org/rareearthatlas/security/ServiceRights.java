package org.rareearthatlas.security;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.util.SimpleMethodInvocation;

/// Who may call which methods of the services, as Spring Security decides it before each call.
final class ServiceRights {

    private final PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();
    private final ApplicationContext context;

    ServiceRights(ApplicationContext context) {
        this.context = context;
    }

    /// The methods that ask for a right, each as `Service.method`, overloads as one.
    Map<String, List<Person>> rights() {
        Map<String, List<Person>> rights = new TreeMap<>();
        for (String name : context.getBeanDefinitionNames()) {
            Object bean = context.getBean(name);
            Class<?> type = AopUtils.getTargetClass(bean);
            if (type.getName().startsWith("org.rareearthatlas.")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic()
                                && asks(method))
                        .forEach(method -> put(rights, bean, method));
            }
        }
        return rights;
    }

    private static boolean asks(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    private void put(Map<String, List<Person>> rights, Object bean, Method method) {
        String key = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        List<Person> allowed = new ArrayList<>();
        for (Person person : Person.values()) {
            if (may(person, bean, method)) {
                allowed.add(person);
            }
        }
        @Nullable List<Person> other = rights.put(key, allowed);
        if (other != null && !other.equals(allowed)) {
            throw new AssertionError("The overloads of " + key + " differ in who may call them");
        }
    }

    private boolean may(Person person, Object bean, Method method) {
        MethodInvocation invocation = new SimpleMethodInvocation(bean, method, new Object[method.getParameterCount()]);
        @Nullable AuthorizationResult result = manager.authorize(person::authentication, invocation);
        return result != null && result.isGranted();
    }
}
