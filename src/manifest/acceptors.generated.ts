// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var n=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),t=(e,d)=>{for(let o in e)if(!d.has(o))return!1;return!0},
u=(e,d)=>{for(let o in e)if(!d(o))return!1;return!0},c=(e,d)=>{for(let o in e)if(!d(e[o]))return!1;return!0},s=(e,d)=>{
for(let o of e)if(!d(o))return!1;return!0},r=e=>{let d=0;for(let o of e)d+=1;return d},y=new Set(["apiVersion",
"kind","metadata","spec"]);function S(e){return e==="orca.dev/v1alpha1"}function fe(e){return e==="Project"}var pe=new Set(
["name","labels","annotations"]),P=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u");function i(e){return typeof e==
"string"&&(e.length<=63||r(e)<=63)&&P.test(e)}var le=new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u");function V(e){return(typeof e!="string"||e.length<=253||r(e)<=253)&&(typeof e!=
"string"||le.test(e))}var ge=new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function me(e){return typeof e==
"string"&&(e.length<=63||r(e)<=63)&&ge.test(e)}function p(e){return n(e)&&u(e,V)&&c(e,me)}function M(e){return typeof e==
"string"&&(e.length<=65536||r(e)<=65536)}function B(e){return n(e)&&u(e,V)&&c(e,M)}function he(e){return n(e)&&
e.name!==void 0&&t(e,pe)&&(e.name===void 0||i(e.name))&&(e.labels===void 0||p(e.labels))&&(e.annotations===void 0||
B(e.annotations))}var ye=new Set(["description","repository","path","suspend","limits","budget","pullRequests",
"protectedPaths","checks","modelAliases","agents","toolPresets","mcpServers","notifications","triggers"]);function Se(e){
return typeof e=="string"&&(e.length<=1e3||r(e)<=1e3)}var we=new Set(["url","branch"]),Ae=new RegExp("^(https?\
://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[\
A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u");function Z(e){return typeof e=="string"&&(e.
length<=2e3||r(e)<=2e3)&&Ae.test(e)}var ke=new RegExp("^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:\
?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function m(e){return typeof e=="string"&&(e.length<=200||r(e)<=200)&&
ke.test(e)}function xe(e){return n(e)&&e.url!==void 0&&t(e,we)&&(e.url===void 0||Z(e.url))&&(e.branch===void 0||
m(e.branch))}var be=new RegExp("^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u");function Re(e){return typeof e=="strin\
g"&&(e.length<=2e3||r(e)<=2e3)&&be.test(e)}function a(e){return typeof e=="boolean"}var ze=new Set(["maxConcur\
rentRuns","maxOpenPullRequests"]);function N(e){return Number.isInteger(e)&&e>=1&&e<=1e5}function Pe(e){return n(
e)&&t(e,ze)&&(e.maxConcurrentRuns===void 0||N(e.maxConcurrentRuns))&&(e.maxOpenPullRequests===void 0||N(e.maxOpenPullRequests))}
var Ze=new Set(["usdPerDay","tokensPerDay","usdPerTask","tokensPerTask"]);function j(e){return Number.isFinite(
e)&&e>=.01&&e<=1e7}function I(e){return Number.isInteger(e)&&e>=1&&e<=1e12}function Ee(e){return n(e)&&t(e,Ze)&&
(e.usdPerDay===void 0||j(e.usdPerDay))&&(e.tokensPerDay===void 0||I(e.tokensPerDay))&&(e.usdPerTask===void 0||
j(e.usdPerTask))&&(e.tokensPerTask===void 0||I(e.tokensPerTask))}var $e=new Set(["draft","labels","reviewers",
"assignees","merge","requiredApprovals","ci","ciQuietSeconds","maxFeedbackRounds","maxCiRounds","maxMergeRound\
s","closeOnPrune"]);function _e(e){return typeof e=="string"&&e!==""&&(e.length<=50||r(e)<=50)}function Oe(e){
return Array.isArray(e)&&s(e,_e)&&(e.length<2||new Set(e).size===e.length)&&e.length<=100}var Te=new RegExp("^\
[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u");function Ce(e){return typeof e=="string"&&(e.length<=
100||r(e)<=100)&&Te.test(e)}function Ne(e){return Array.isArray(e)&&s(e,Ce)&&(e.length<2||new Set(e).size===e.
length)&&e.length<=15}var je=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function Ie(e){return typeof e==
"string"&&(e.length<=100||r(e)<=100)&&je.test(e)}function qe(e){return Array.isArray(e)&&s(e,Ie)&&(e.length<2||
new Set(e).size===e.length)&&e.length<=10}function De(e){return typeof e=="string"&&(e==="never"||e==="whenGre\
en")}function l(e){return Number.isInteger(e)&&e>=0&&e<=20}function Ve(e){return typeof e=="string"&&(e==="req\
uired"||e==="optional")}function Me(e){return Number.isInteger(e)&&e>=0&&e<=3600}function L(e){return Number.isInteger(
e)&&e>=0&&e<=100}function Be(e){return n(e)&&t(e,$e)&&(e.draft===void 0||a(e.draft))&&(e.labels===void 0||Oe(e.
labels))&&(e.reviewers===void 0||Ne(e.reviewers))&&(e.assignees===void 0||qe(e.assignees))&&(e.merge===void 0||
De(e.merge))&&(e.requiredApprovals===void 0||l(e.requiredApprovals))&&(e.ci===void 0||Ve(e.ci))&&(e.ciQuietSeconds===
void 0||Me(e.ciQuietSeconds))&&(e.maxFeedbackRounds===void 0||L(e.maxFeedbackRounds))&&(e.maxCiRounds===void 0||
l(e.maxCiRounds))&&(e.maxMergeRounds===void 0||l(e.maxMergeRounds))&&(e.closeOnPrune===void 0||a(e.closeOnPrune))}
var Le=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u");function E(e){return typeof e=="s\
tring"&&(e.length<=1e3||r(e)<=1e3)&&Le.test(e)}function Fe(e){return Array.isArray(e)&&s(e,E)&&(e.length<2||new Set(
e).size===e.length)&&e.length<=1e3}var He=new Set(["name","fileExists","command","tests","jsonSchema","diff","\
critic"]);function Ge(e){return typeof e=="string"&&e!==""&&(e.length<=100||r(e)<=100)}var We=new Set(["paths"]);
function Ue(e){return Array.isArray(e)&&s(e,E)&&e.length>=1&&e.length<=100}function Qe(e){return n(e)&&e.paths!==
void 0&&t(e,We)&&(e.paths===void 0||Ue(e.paths))}var Ke=new Set(["run","timeoutSeconds"]),$=new RegExp("\\S","\
u");function Ye(e){return typeof e=="string"&&(e.length<=8192||r(e)<=8192)&&$.test(e)}function h(e){return Number.
isInteger(e)&&e>=1&&e<=86400}function Je(e){return n(e)&&e.run!==void 0&&t(e,Ke)&&(e.run===void 0||Ye(e.run))&&
(e.timeoutSeconds===void 0||h(e.timeoutSeconds))}var Xe=new Set(["runner","args","minPassed","timeoutSeconds"]);
function ve(e){return typeof e=="string"&&(e==="auto"||e==="vitest"||e==="jest"||e==="node"||e==="pytest"||e===
"go"||e==="cargo")}function F(e){return typeof e=="string"&&e!==""&&(e.length<=4096||r(e)<=4096)}function en(e){
return Array.isArray(e)&&s(e,F)&&e.length<=100}function _(e){return Number.isInteger(e)&&e>=1&&e<=1e6}function nn(e){
return n(e)&&t(e,Xe)&&(e.runner===void 0||ve(e.runner))&&(e.args===void 0||en(e.args))&&(e.minPassed===void 0||
_(e.minPassed))&&(e.timeoutSeconds===void 0||h(e.timeoutSeconds))}var H=new Set(["file","schema"]),tn=new RegExp(
"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$","u");function G(e){return typeof e==
"string"&&(e.length<=1e3||r(e)<=1e3)&&tn.test(e)}function W(e){return n(e)||typeof e=="boolean"}function rn(e){
return n(e)&&e.file!==void 0&&e.schema!==void 0&&t(e,H)&&(e.file===void 0||G(e.file))&&(e.schema===void 0||W(e.
schema))}var sn=new Set(["maxFiles","maxLines","allow","deny"]);function un(e){return Number.isInteger(e)&&e>=
0&&e<=1e6}function cn(e){return Number.isInteger(e)&&e>=0&&e<=1e8}function q(e){return Array.isArray(e)&&s(e,E)&&
e.length>=1&&e.length<=1e3}function dn(e){return n(e)&&Object.keys(e).length>=1&&t(e,sn)&&(e.maxFiles===void 0||
un(e.maxFiles))&&(e.maxLines===void 0||cn(e.maxLines))&&(e.allow===void 0||q(e.allow))&&(e.deny===void 0||q(e.
deny))}var on=new Set(["model","instructions","passScore"]),an=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",
"u");function f(e){return typeof e=="string"&&(e.length<=128||r(e)<=128)&&an.test(e)}function fn(e){return typeof e==
"string"&&(e.length<=16384||r(e)<=16384)&&$.test(e)}function U(e){return Number.isInteger(e)&&e>=1&&e<=100}function pn(e){
return n(e)&&e.instructions!==void 0&&t(e,on)&&(e.model===void 0||f(e.model))&&(e.instructions===void 0||fn(e.
instructions))&&(e.passScore===void 0||U(e.passScore))}function ln(e){return!n(e)||e.fileExists!==void 0}function k(e){
return!n(e)||e.command!==void 0}function gn(e){return!n(e)||e.tests!==void 0}function mn(e){return!n(e)||e.jsonSchema!==
void 0}function hn(e){return!n(e)||e.diff!==void 0}function yn(e){return!n(e)||e.critic!==void 0}function Sn(e){
return n(e)&&t(e,He)&&(e.name===void 0||Ge(e.name))&&(e.fileExists===void 0||Qe(e.fileExists))&&(e.command===void 0||
Je(e.command))&&(e.tests===void 0||nn(e.tests))&&(e.jsonSchema===void 0||rn(e.jsonSchema))&&(e.diff===void 0||
dn(e.diff))&&(e.critic===void 0||pn(e.critic))&&ln(e)+k(e)+gn(e)+mn(e)+hn(e)+yn(e)===1}function O(e){return Array.
isArray(e)&&s(e,Sn)&&e.length<=50}var wn=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u");function An(e){return(typeof e!=
"string"||e.length<=63||r(e)<=63)&&(typeof e!="string"||wn.test(e))}function Q(e){return n(e)&&u(e,An)&&c(e,f)}
function g(e){return!1}function K(e){return typeof e=="string"&&(e.length<=63||r(e)<=63)&&P.test(e)}var kn=new Set(
["tools","mcpServers"]);function xn(e){return typeof e=="string"&&(e==="read_file"||e==="write_file"||e==="edi\
t_file"||e==="list_files"||e==="search_code"||e==="run_command")}function Y(e){return Array.isArray(e)&&s(e,xn)&&
(e.length<2||new Set(e).size===e.length)}function J(e){return Array.isArray(e)&&s(e,i)&&(e.length<2||new Set(e).
size===e.length)&&e.length<=50}function bn(e){return n(e)&&t(e,kn)&&(e.tools===void 0||Y(e.tools))&&(e.mcpServers===
void 0||J(e.mcpServers))}function Rn(e){return n(e)&&u(e,K)&&c(e,bn)&&Object.keys(e).length<=50}var zn=new Set(
["command","env","url","tokenEnv","headers","tools"]);function z(e){return!n(e)||e.url!==void 0}function X(e){
return Array.isArray(e)&&s(e,F)&&e.length>=1&&e.length<=100}var Pn=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|\
SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_\
][A-Za-z0-9_]*$","u");function x(e){return typeof e=="string"&&(e.length<=128||r(e)<=128)&&Pn.test(e)}function Zn(e){
return Array.isArray(e)&&s(e,x)&&(e.length<2||new Set(e).size===e.length)&&e.length<=50}var En=new RegExp("^ht\
tps?://[^\\s/@?#]+(/[^\\s#]*)?$","u");function $n(e){return typeof e=="string"&&(e.length<=2e3||r(e)<=2e3)&&En.
test(e)}var _n=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u");function On(e){return(typeof e!="string"||e.length<=
100||r(e)<=100)&&(typeof e!="string"||_n.test(e))}function Tn(e){return n(e)&&Object.keys(e).length<=20&&u(e,On)&&
c(e,x)}var Cn=new RegExp("^[A-Za-z0-9_.-]+$","u");function Nn(e){return typeof e=="string"&&(e.length<=128||r(
e)<=128)&&Cn.test(e)}function jn(e){return Array.isArray(e)&&s(e,Nn)&&e.length>=1&&e.length<=200&&(e.length<2||
new Set(e).size===e.length)}function In(e){return n(e)&&t(e,zn)&&k(e)+z(e)===1&&(e.command===void 0||X(e.command))&&
(e.env===void 0||Zn(e.env))&&(e.url===void 0||$n(e.url))&&(e.tokenEnv===void 0||x(e.tokenEnv))&&(e.headers===void 0||
Tn(e.headers))&&(e.tools===void 0||jn(e.tools))&&(e.env===void 0||k(e))&&(e.tokenEnv===void 0||z(e))&&(e.headers===
void 0||z(e))}function qn(e){return n(e)&&u(e,i)&&c(e,In)&&Object.keys(e).length<=50}var Dn=new Set(["issues"]),
Vn=new Set(["label","declareBy","prompt","requiredCapabilities","priority"]),Mn=new RegExp("^[^,\\n]*$","u");function Bn(e){
return typeof e=="string"&&e!==""&&(e.length<=50||r(e)<=50)&&Mn.test(e)}function Ln(e){return typeof e=="strin\
g"&&(e==="commit"||e==="pullRequest")}function Fn(e){return typeof e=="string"&&e!==""&&(e.length<=2e4||r(e)<=
2e4)}var Hn=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u");function Gn(e){return typeof e=="stri\
ng"&&(e.length<=63||r(e)<=63)&&Hn.test(e)}function b(e){return Array.isArray(e)&&s(e,Gn)&&(e.length<2||new Set(
e).size===e.length)&&e.length<=100}function T(e){return Number.isInteger(e)&&e>=0&&e<=1e3}function Wn(e){return n(
e)&&e.label!==void 0&&t(e,Vn)&&(e.label===void 0||Bn(e.label))&&(e.declareBy===void 0||Ln(e.declareBy))&&(e.prompt===
void 0||Fn(e.prompt))&&(e.requiredCapabilities===void 0||b(e.requiredCapabilities))&&(e.priority===void 0||T(e.
priority))}function Un(e){return Array.isArray(e)&&s(e,Wn)&&e.length<=20}function Qn(e){return n(e)&&t(e,Dn)&&
(e.issues===void 0||Un(e.issues))}function Kn(e){return!n(e)||e.repository!==void 0&&e.path!==void 0}function Yn(e){
return!Kn(e)}function Jn(e){return n(e)&&t(e,ye)&&(e.description===void 0||Se(e.description))&&(e.repository===
void 0||xe(e.repository))&&(e.path===void 0||Re(e.path))&&(e.suspend===void 0||a(e.suspend))&&(e.limits===void 0||
Pe(e.limits))&&(e.budget===void 0||Ee(e.budget))&&(e.pullRequests===void 0||Be(e.pullRequests))&&(e.protectedPaths===
void 0||Fe(e.protectedPaths))&&(e.checks===void 0||O(e.checks))&&(e.modelAliases===void 0||Q(e.modelAliases))&&
(e.agents===void 0||g(e.agents))&&(e.toolPresets===void 0||Rn(e.toolPresets))&&(e.mcpServers===void 0||qn(e.mcpServers))&&
(e.notifications===void 0||g(e.notifications))&&(e.triggers===void 0||Qn(e.triggers))&&Yn(e)}function Tr(e){return n(
e)&&e.apiVersion!==void 0&&e.kind!==void 0&&e.metadata!==void 0&&t(e,y)&&(e.apiVersion===void 0||S(e.apiVersion))&&
(e.kind===void 0||fe(e.kind))&&(e.metadata===void 0||he(e.metadata))&&(e.spec===void 0||Jn(e.spec))}function Xn(e){
return e==="AgentPool"}var vn=new Set(["name","project","labels","annotations"]);function R(e){return n(e)&&e.
name!==void 0&&t(e,vn)&&(e.name===void 0||i(e.name))&&(e.project===void 0||i(e.project))&&(e.labels===void 0||
p(e.labels))&&(e.annotations===void 0||B(e.annotations))}var et=new Set(["replicas","selector","suspend","temp\
late"]),nt=new Set(["metadata","spec"]),tt=new Set(["labels"]);function rt(e){return n(e)&&t(e,tt)&&(e.labels===
void 0||p(e.labels))}var st=new Set(["agent","model","systemPrompt","capabilities","maxConcurrency","maxTokens",
"maxTurns","tools","toolPreset","mcpServers","restartPolicy","executor","image","resources","command","env","n\
etwork","heartbeatSeconds","stallTimeoutSeconds"]);function it(e){return typeof e=="string"&&(e==="claude"||e===
"claude-code"||e==="codex"||e==="gemini"||e==="command")}function v(e){return Number.isInteger(e)&&e>=1&&e<=1e3}
function ut(e){return typeof e=="string"&&(e==="Always"||e==="OnFailure"||e==="Never")}function ee(e){return typeof e==
"string"&&e==="process"}function ct(e){return Array.isArray(e)&&s(e,x)&&(e.length<2||new Set(e).size===e.length)&&
e.length<=100}function C(e){return Number.isInteger(e)&&e>=1&&e<=604800}function ne(e){return e==="command"}function dt(e){
return(!n(e)||e.agent===void 0||ne(e.agent))&&(!n(e)||e.agent!==void 0)}function ot(e){return(!n(e)||e.agent!==
void 0)&&(!n(e)||e.agent===void 0||ne(e.agent))}function te(e){return n(e)&&t(e,st)&&(e.agent===void 0||it(e.agent))&&
(e.model===void 0||f(e.model))&&(e.systemPrompt===void 0||M(e.systemPrompt))&&(e.capabilities===void 0||b(e.capabilities))&&
(e.maxConcurrency===void 0||U(e.maxConcurrency))&&(e.maxTokens===void 0||_(e.maxTokens))&&(e.maxTurns===void 0||
v(e.maxTurns))&&(e.tools===void 0||Y(e.tools))&&(e.toolPreset===void 0||K(e.toolPreset))&&(e.mcpServers===void 0||
J(e.mcpServers))&&(e.restartPolicy===void 0||ut(e.restartPolicy))&&(e.executor===void 0||ee(e.executor))&&(e.image===
void 0||g(e.image))&&(e.resources===void 0||g(e.resources))&&(e.command===void 0||X(e.command))&&(e.env===void 0||
ct(e.env))&&(e.network===void 0||g(e.network))&&(e.heartbeatSeconds===void 0||h(e.heartbeatSeconds))&&(e.stallTimeoutSeconds===
void 0||C(e.stallTimeoutSeconds))&&(!dt(e)||k(e))&&(e.command===void 0||ot(e))}function at(e){return n(e)&&t(e,
nt)&&(e.metadata===void 0||rt(e.metadata))&&(e.spec===void 0||te(e.spec))}function ft(e){return n(e)&&e.template!==
void 0&&t(e,et)&&(e.replicas===void 0||T(e.replicas))&&(e.selector===void 0||p(e.selector))&&(e.suspend===void 0||
a(e.suspend))&&(e.template===void 0||at(e.template))}function Cr(e){return n(e)&&e.apiVersion!==void 0&&e.kind!==
void 0&&e.metadata!==void 0&&e.spec!==void 0&&t(e,y)&&(e.apiVersion===void 0||S(e.apiVersion))&&(e.kind===void 0||
Xn(e.kind))&&(e.metadata===void 0||R(e.metadata))&&(e.spec===void 0||ft(e.spec))}function pt(e){return e==="Ag\
entPod"}function Nr(e){return n(e)&&e.apiVersion!==void 0&&e.kind!==void 0&&e.metadata!==void 0&&t(e,y)&&(e.apiVersion===
void 0||S(e.apiVersion))&&(e.kind===void 0||pt(e.kind))&&(e.metadata===void 0||R(e.metadata))&&(e.spec===void 0||
te(e.spec))}function lt(e){return e==="DevTask"}var gt=new Set(["prompt","template","workflow","parameters","t\
askMaster","type","requiredCapabilities","model","preferredModel","podSelector","priority","dependsOn","inputs",
"context","checks","maxCheckRounds","maxRetries","timeoutSeconds","repository","branch","schedule","timeZone",
"concurrencyPolicy","startingDeadlineSeconds","historyLimit","notBefore","expires","suspend","landing","output\
s"]);function re(e){return!n(e)||e.prompt!==void 0}function mt(e){return!n(e)||e.template!==void 0}function se(e){
return!n(e)||e.workflow!==void 0}function ht(e){return!n(e)||e.taskMaster!==void 0}function ie(e){return typeof e==
"string"&&(e.length<=65536||r(e)<=65536)&&$.test(e)}var yt=new RegExp("^[A-Za-z][A-Za-z0-9_]*$","u");function St(e){
return(typeof e!="string"||e.length<=63||r(e)<=63)&&(typeof e!="string"||yt.test(e))}function ue(e){return n(e)&&
u(e,St)}var wt=new Set(["id","tag","repository","workingDirectory"]),At=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]\
*$","u");function kt(e){return typeof e=="string"&&(e.length<=63||r(e)<=63)&&At.test(e)}var xt=new RegExp("^(?\
!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$","u");function bt(e){return typeof e=="string"&&(e.
length<=500||r(e)<=500)&&xt.test(e)}function Rt(e){return n(e)&&t(e,wt)&&(e.id===void 0||_(e.id))&&(e.tag===void 0||
kt(e.tag))&&(e.repository===void 0||Z(e.repository))&&(e.workingDirectory===void 0||bt(e.workingDirectory))}function zt(e){
return typeof e=="string"&&(e==="code"||e==="docs"||e==="review")}var Pt=new Set(["task","project","until"]);function Zt(e){
return typeof e=="string"&&(e==="Landed"||e==="Merged")}function Et(e){return(typeof e=="string"||n(e))&&(typeof e!=
"string"||e.length<=63||r(e)<=63)&&(!n(e)||e.task!==void 0)&&(!n(e)||t(e,Pt))&&(!n(e)||(e.task===void 0||i(e.task))&&
(e.project===void 0||i(e.project))&&(e.until===void 0||Zt(e.until)))&&(typeof e!="string"||P.test(e))}function $t(e){
return Array.isArray(e)&&e.length<=100&&s(e,Et)}var _t=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u");function w(e){
return typeof e=="string"&&(e.length<=63||r(e)<=63)&&_t.test(e)}var Ot=new Set(["task","project","output"]),ce=new RegExp(
"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Tt(e){return(typeof e=="str\
ing"||n(e))&&(!n(e)||e.task!==void 0&&e.output!==void 0)&&(!n(e)||t(e,Ot))&&(!n(e)||(e.task===void 0||i(e.task))&&
(e.project===void 0||i(e.project))&&(e.output===void 0||w(e.output)))&&(typeof e!="string"||ce.test(e))}function Ct(e){
return n(e)&&u(e,w)&&c(e,Tt)}var Nt=new Set(["files","urls"]);function jt(e){return Array.isArray(e)&&s(e,G)&&
e.length<=20&&(e.length<2||new Set(e).size===e.length)}var It=new RegExp("^https://[^\\s/@?#]+([/?][^\\s#]*)?$",
"u");function qt(e){return typeof e=="string"&&(e.length<=2e3||r(e)<=2e3)&&It.test(e)}function Dt(e){return Array.
isArray(e)&&s(e,qt)&&e.length<=10&&(e.length<2||new Set(e).size===e.length)}function Vt(e){return n(e)&&t(e,Nt)&&
(e.files===void 0||jt(e.files))&&(e.urls===void 0||Dt(e.urls))}function de(e){return Number.isInteger(e)&&e>=1&&
e<=20}var Mt=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u");function Bt(e){
return typeof e=="string"&&(e.length<=200||r(e)<=200)&&Mt.test(e)}var Lt=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*\
$","u");function Ft(e){return typeof e=="string"&&(e.length<=64||r(e)<=64)&&Lt.test(e)}function Ht(e){return typeof e==
"string"&&(e==="Allow"||e==="Forbid"||e==="Replace")}function Gt(e){return Number.isInteger(e)&&e>=10&&e<=604800}
var Wt=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u");function D(e){
return typeof e=="string"&&Wt.test(e)}function Ut(e){return typeof e=="string"&&(e==="pullRequest"||e==="none")}
var Qt=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u");function Kt(e){
return typeof e=="string"&&(e.length<=1e3||r(e)<=1e3)&&Qt.test(e)}function Yt(e){return n(e)&&e.file!==void 0&&
t(e,H)&&(e.file===void 0||Kt(e.file))&&(e.schema===void 0||W(e.schema))}function oe(e){return n(e)&&u(e,w)&&c(
e,Yt)}function Jt(e){return n(e)&&t(e,gt)&&re(e)+mt(e)+se(e)+ht(e)===1&&(e.prompt===void 0||ie(e.prompt))&&(e.
template===void 0||i(e.template))&&(e.workflow===void 0||i(e.workflow))&&(e.parameters===void 0||ue(e.parameters))&&
(e.taskMaster===void 0||Rt(e.taskMaster))&&(e.type===void 0||zt(e.type))&&(e.requiredCapabilities===void 0||b(
e.requiredCapabilities))&&(e.model===void 0||f(e.model))&&(e.preferredModel===void 0||f(e.preferredModel))&&(e.
podSelector===void 0||p(e.podSelector))&&(e.priority===void 0||T(e.priority))&&(e.dependsOn===void 0||$t(e.dependsOn))&&
(e.inputs===void 0||Ct(e.inputs))&&(e.context===void 0||Vt(e.context))&&(e.checks===void 0||O(e.checks))&&(e.maxCheckRounds===
void 0||de(e.maxCheckRounds))&&(e.maxRetries===void 0||l(e.maxRetries))&&(e.timeoutSeconds===void 0||C(e.timeoutSeconds))&&
(e.repository===void 0||Z(e.repository))&&(e.branch===void 0||m(e.branch))&&(e.schedule===void 0||Bt(e.schedule))&&
(e.timeZone===void 0||Ft(e.timeZone))&&(e.concurrencyPolicy===void 0||Ht(e.concurrencyPolicy))&&(e.startingDeadlineSeconds===
void 0||Gt(e.startingDeadlineSeconds))&&(e.historyLimit===void 0||L(e.historyLimit))&&(e.notBefore===void 0||D(
e.notBefore))&&(e.expires===void 0||D(e.expires))&&(e.suspend===void 0||a(e.suspend))&&(e.landing===void 0||Ut(
e.landing))&&(e.outputs===void 0||oe(e.outputs))}function jr(e){return n(e)&&e.apiVersion!==void 0&&e.kind!==void 0&&
e.metadata!==void 0&&e.spec!==void 0&&t(e,y)&&(e.apiVersion===void 0||S(e.apiVersion))&&(e.kind===void 0||lt(e.
kind))&&(e.metadata===void 0||R(e.metadata))&&(e.spec===void 0||Jt(e.spec))}function Xt(e){return e==="Workflo\
w"}var vt=new Set(["parameters","inputs","nodes","outputs"]);function er(e){return n(e)}function nr(e){return Array.
isArray(e)&&s(e,w)&&(e.length<2||new Set(e).size===e.length)&&e.length<=50}var tr=new Set(["prompt","workflow",
"parameters","dependsOn","requiredCapabilities","model","podSelector","checks","maxCheckRounds","maxRetries","\
timeoutSeconds","landing","inputs","outputs"]);function rr(e){return Array.isArray(e)&&e.length<=100&&(e.length<
2||new Set(e).size===e.length)&&s(e,i)}function sr(e){return typeof e=="string"&&(e==="commit"||e==="none")}function ir(e){
return typeof e=="string"&&ce.test(e)}function ae(e){return n(e)&&u(e,w)&&c(e,ir)}function ur(e){return n(e)&&
t(e,tr)&&re(e)+se(e)===1&&(e.prompt===void 0||ie(e.prompt))&&(e.workflow===void 0||i(e.workflow))&&(e.parameters===
void 0||ue(e.parameters))&&(e.dependsOn===void 0||rr(e.dependsOn))&&(e.requiredCapabilities===void 0||b(e.requiredCapabilities))&&
(e.model===void 0||f(e.model))&&(e.podSelector===void 0||p(e.podSelector))&&(e.checks===void 0||O(e.checks))&&
(e.maxCheckRounds===void 0||de(e.maxCheckRounds))&&(e.maxRetries===void 0||l(e.maxRetries))&&(e.timeoutSeconds===
void 0||C(e.timeoutSeconds))&&(e.landing===void 0||sr(e.landing))&&(e.inputs===void 0||ae(e.inputs))&&(e.outputs===
void 0||oe(e.outputs))}function cr(e){return n(e)&&Object.keys(e).length>=1&&Object.keys(e).length<=100&&u(e,i)&&
c(e,ur)}function dr(e){return n(e)&&e.nodes!==void 0&&t(e,vt)&&(e.parameters===void 0||er(e.parameters))&&(e.inputs===
void 0||nr(e.inputs))&&(e.nodes===void 0||cr(e.nodes))&&(e.outputs===void 0||ae(e.outputs))}function Ir(e){return n(
e)&&e.apiVersion!==void 0&&e.kind!==void 0&&e.metadata!==void 0&&e.spec!==void 0&&t(e,y)&&(e.apiVersion===void 0||
S(e.apiVersion))&&(e.kind===void 0||Xt(e.kind))&&(e.metadata===void 0||R(e.metadata))&&(e.spec===void 0||dr(e.
spec))}var or=new Set(["branch","statusBranch","suspend","forge","executor","isolation","intervals","schedule",
"modelAliases","prices","lease","historyLimit","logs","gitBackend"]),ar=new Set(["type","apiUrl"]);function fr(e){
return typeof e=="string"&&(e==="auto"||e==="local"||e==="github")}var pr=new RegExp("^https?://[^\\s/@?#]+(/[^\
\\s?#]*)?$","u");function lr(e){return typeof e=="string"&&(e.length<=2e3||r(e)<=2e3)&&pr.test(e)}function gr(e){
return n(e)&&t(e,ar)&&(e.type===void 0||fr(e.type))&&(e.apiUrl===void 0||lr(e.apiUrl))}function mr(e){return typeof e==
"string"&&(e==="preferred"||e==="required"||e==="none")}var hr=new Set(["pollSeconds","forgePollSeconds"]);function yr(e){
return n(e)&&t(e,hr)&&(e.pollSeconds===void 0||h(e.pollSeconds))&&(e.forgePollSeconds===void 0||h(e.forgePollSeconds))}
var Sr=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u");function wr(e){return typeof e=="string"&&(e.length<=200||
r(e)<=200)&&Sr.test(e)}var Ar=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function kr(e){return(typeof e!=
"string"||e.length<=200||r(e)<=200)&&(typeof e!="string"||Ar.test(e))}var xr=new Set(["input","output","cacheR\
ead","cacheWrite"]);function A(e){return Number.isFinite(e)&&e>=0&&e<=1e5}function br(e){return n(e)&&e.input!==
void 0&&e.output!==void 0&&t(e,xr)&&(e.input===void 0||A(e.input))&&(e.output===void 0||A(e.output))&&(e.cacheRead===
void 0||A(e.cacheRead))&&(e.cacheWrite===void 0||A(e.cacheWrite))}function Rr(e){return n(e)&&u(e,kr)&&c(e,br)}
var zr=new Set(["ttlSeconds"]);function Pr(e){return Number.isInteger(e)&&e>=3&&e<=3600}function Zr(e){return n(
e)&&t(e,zr)&&(e.ttlSeconds===void 0||Pr(e.ttlSeconds))}var Er=new Set(["branch","keepRuns"]);function $r(e){return Number.
isInteger(e)&&e>=0&&e<=1e4}function _r(e){return n(e)&&t(e,Er)&&(e.branch===void 0||m(e.branch))&&(e.keepRuns===
void 0||$r(e.keepRuns))}function Or(e){return typeof e=="string"&&(e==="auto"||e==="native"||e==="isomorphic")}
function qr(e){return n(e)&&t(e,or)&&(e.branch===void 0||m(e.branch))&&(e.statusBranch===void 0||m(e.statusBranch))&&
(e.suspend===void 0||a(e.suspend))&&(e.forge===void 0||gr(e.forge))&&(e.executor===void 0||ee(e.executor))&&(e.
isolation===void 0||mr(e.isolation))&&(e.intervals===void 0||yr(e.intervals))&&(e.schedule===void 0||wr(e.schedule))&&
(e.modelAliases===void 0||Q(e.modelAliases))&&(e.prices===void 0||Rr(e.prices))&&(e.lease===void 0||Zr(e.lease))&&
(e.historyLimit===void 0||v(e.historyLimit))&&(e.logs===void 0||_r(e.logs))&&(e.gitBackend===void 0||Or(e.gitBackend))}export{Nr as AgentPod,Cr as AgentPool,jr as DevTask,Tr as Project,qr as Settings,Ir as Workflow};
