<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign fault = messagesPerField.existsError('username', 'password')>
<@layout.registrationLayout displayMessage=!fault; section>
<#if section == "header">${msg("loginAccountTitle")}<#elseif section == "form">
<#if fault>
<div class="error-summary" role="alert">
  <h2>${msg("errorSummaryTitle")}</h2>
  <p><a href="#<#if usernameHidden??>password<#else>username</#if>" id="input-error">${messagesPerField.getFirstError('username', 'password')}</a></p>
</div>
</#if>
<p>${msg("loginIntroduction")}</p>
<form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
  <#if !usernameHidden??>
  <div class="field">
    <label for="username"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
    <input id="username" name="username" type="text" value="${(login.username)!}" autocomplete="${enableWebAuthnConditionalUI?has_content?then('username webauthn', 'username')}" autocapitalize="none" spellcheck="false"<#if fault> aria-invalid="true" aria-describedby="input-error"<#else> autofocus</#if>>
  </div>
  </#if>
  <div class="field">
    <label for="password">${msg("password")}</label>
    <div class="password">
      <input id="password" name="password" type="password" autocomplete="current-password"<#if fault> aria-invalid="true" aria-describedby="input-error"</#if><#if fault || usernameHidden??> autofocus</#if>>
      <button type="button" class="secondary" aria-controls="password" aria-label="${msg("showPassword")}" data-password-toggle data-icon-show="" data-icon-hide="" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i aria-hidden="true"></i></button>
    </div>
  </div>
  <#if realm.rememberMe && !usernameHidden??>
  <div class="checkbox"><label><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label></div>
  </#if>
  <input type="hidden" id="id-hidden-input" name="credentialId" value="${(auth.selectedCredential)!}">
  <button id="kc-login" name="login">${msg("doLogIn")}</button>
</form>
<p class="hint"><#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a><#else>${msg("loginHelp")}</#if></p>
<@passkeys.conditionalUIData />
<script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
</#if>
</@layout.registrationLayout>
