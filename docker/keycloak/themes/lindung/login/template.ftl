<#-- The frame of every page: the portal's header, the demo's banner, the page, the way back, the portal's footer. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<#assign told = displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
<#assign failed = pageId == "error" || messagesPerField.existsError("username", "password") || (told && message.type == "error")>
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title><#if failed>${msg("errorPrefix")} </#if>${heading} - ${msg("serviceName")}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0d2433">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml" sizes="any">
<link rel="stylesheet" href="${url.resourcesPath}/css/login.css?${properties.edition}">
<script type="module" src="${url.resourcesPath}/js/login.js?${properties.edition}"></script>
<#if pageId?contains("webauthn") || enableWebAuthnConditionalUI?has_content>
<#-- The parent's scripts for security keys name this module; only they do. -->
<script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
</#if>
<#if scripts??><#list scripts as script>
<script src="${script}"></script>
</#list></#if>
</head>
<body data-page-id="login-${pageId}" data-other-tab="${(url.ssoLoginInOtherTabsUrl)!}" data-auth-session="${(authenticationSession.authSessionIdHash)!}">
<header class="header">
  <div class="width header__row">
    <a class="header__brand" href="${properties.portal}/">
      <svg width="38" height="38" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d="M16 3 27 7.2v8.6c0 6-4.3 10.5-11 13.2C9.3 26.3 5 21.8 5 15.8V7.2z" fill="#12808a"/><path d="M16 3 27 7.2v8.6c0 6-4.3 10.5-11 13.2z" fill="#0b5d66"/><path d="M12 10v10h8.5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>
      <span><span class="header__name">${msg("serviceName")}</span> <span class="header__tagline">${msg("tagline")}</span></span>
    </a>
    <#-- The portal keeps the choice and asks for the login anew: both speak one language, before and after it. -->
    <nav class="header__languages" aria-label="${msg("language")}">
      <#list {"id": "Bahasa Indonesia", "en": "English"} as tag, name>
      <#if tag == lang><span aria-current="true" lang="${tag}">${name}</span><#else><a href="${properties.portal}/bahasa/${tag}?ke=/masuk" lang="${tag}" hreflang="${tag}">${name}</a></#if>
      </#list>
    </nav>
  </div>
</header>
<#if properties.demo == "true">
<aside class="banner" aria-label="${msg("demoLabel")}">
  <p class="width"><strong>${msg("demoLabel")}</strong> <span>${msg("demoText")}</span></p>
</aside>
</#if>
<main class="width" id="kc-content">
  <h1 id="kc-page-title">${heading}</h1>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
  <#nested "show-username">
  <p id="kc-username">${msg("username")}: <strong id="kc-attempted-username">${auth.attemptedUsername}</strong>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </#if>
  <#if told>
  <div class="notice notice--${message.type}" role="alert"><p>${message.summary}</p></div>
  </#if>
  <#if displayRequiredFields><p class="hint">* ${msg("requiredFields")}</p></#if>
  <#nested "form">
  <#if auth?has_content && auth.showTryAnotherWayLink()>
  <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
    <button class="secondary" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
  </form>
  </#if>
  <#nested "socialProviders">
  <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
  <p class="back"><a id="back-to-portal" href="${properties.portal}/">${msg("backToApplication")}</a></p>
</main>
<footer class="footer">
  <div class="width">
    <nav aria-label="${msg("footerNavigation")}">
      <ul>
        <li><a href="${properties.portal}/bantuan">${msg("help")}</a></li>
        <li><a href="${properties.portal}/aksesibilitas">${msg("accessibility")}</a></li>
        <li><a href="${properties.portal}/privasi">${msg("privacy")}</a></li>
      </ul>
    </nav>
    <p>${msg("footerNote")}</p>
  </div>
</footer>
</body>
</html>
</#macro>
