<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("pageExpiredTitle")}<#elseif section == "form">
<p id="instruction1">${msg("pageExpiredText")}</p>
<p class="actions">
  <a class="button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
  <a id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
</p>
</#if>
</@layout.registrationLayout>
