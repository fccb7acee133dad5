// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var it=(s,r)=>()=>{try{return r||s((r={exports:{}}).exports,r),r.exports}catch(N){throw r=0,N}};var ct=it(pt=>{"use strict";Object.defineProperty(pt,"__esModule",{value:!0});function lt(s){let r=s.length,N=0,
j=0,S;for(;j<r;)N++,S=s.charCodeAt(j++),S>=55296&&S<=56319&&j<r&&(S=s.charCodeAt(j),(S&64512)===56320&&j++);return N}
pt.default=lt;lt.code='require("ajv/dist/runtime/ucs2length").default'});var ut=it((Mt,ht)=>{"use strict";ht.exports=function s(r,N){if(r===N)return!0;if(r&&N&&typeof r=="object"&&typeof N==
"object"){if(r.constructor!==N.constructor)return!1;var j,S,e;if(Array.isArray(r)){if(j=r.length,j!=N.length)return!1;
for(S=j;S--!==0;)if(!s(r[S],N[S]))return!1;return!0}if(r.constructor===RegExp)return r.source===N.source&&r.flags===
N.flags;if(r.valueOf!==Object.prototype.valueOf)return r.valueOf()===N.valueOf();if(r.toString!==Object.prototype.
toString)return r.toString()===N.toString();if(e=Object.keys(r),j=e.length,j!==Object.keys(N).length)return!1;
for(S=j;S--!==0;)if(!Object.prototype.hasOwnProperty.call(N,e[S]))return!1;for(S=j;S--!==0;){var t=e[S];if(!s(
r[t],N[t]))return!1}return!0}return r!==r&&N!==N}});var ft=it(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});var dt=ut();dt.code='require("aj\
v/dist/runtime/equal").default';nt.default=dt});var Bt=Pt,ae={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never","whenGreen"],default:"never"},requiredApprovals:{
type:"integer",minimum:0,maximum:20,default:1},ci:{type:"string",enum:["required","optional"],default:"require\
d"},maxFeedbackRounds:{type:"integer",minimum:0,maximum:100,default:10},maxCiRounds:{type:"integer",minimum:0,
maximum:20,default:3},maxMergeRounds:{type:"integer",minimum:0,maximum:20,default:5},closeOnPrune:{type:"boole\
an",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},uniqueItems:!0,
maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"definitions.json#/defin\
itions/modelAliases"},agents:!1,toolPresets:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/\
presetName"},additionalProperties:{$ref:"definitions.json#/definitions/toolPreset"},maxProperties:50},mcpServers:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"definition\
s.json#/definitions/mcpServer"},maxProperties:50},notifications:!1,triggers:{type:"object",additionalProperties:!1,
properties:{issues:{type:"array",items:{$ref:"#/definitions/issueTrigger"},maxItems:20}}}},allOf:[{not:{required:[
"repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: keep one of them'}]},issueTrigger:{
type:"object",required:["label"],additionalProperties:!1,properties:{label:{type:"string",minLength:1,maxLength:50,
pattern:"^[^,\\n]*$","x-orca-message":"must be a name of at most 50 characters without a comma"},declareBy:{type:"\
string",enum:["commit","pullRequest"],default:"commit"},prompt:{type:"string",minLength:1,maxLength:2e4},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},priority:{type:"\
integer",minimum:0,maximum:1e3,default:0}}},usd:{type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",
minimum:1,maximum:1e12},account:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,
"x-orca-message":'must be the name of an account, without "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][\
-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account \
without "@", or organisation/team'}}},xe={const:"orca.dev/v1alpha1"},ke={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{$ref:"#/definitions/name"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definit\
ions/annotations"}}},A={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'\
must be lower-case letters, digits and "-", start and end with a letter or digit, and have at most 63 characte\
rs'},P=ct().default,_=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u"),$={type:"object",propertyNames:{$ref:"\
#/definitions/labelKey"},additionalProperties:{type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9]\
)?)?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end \
with a letter or digit'}},me={pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-\
9])?$",maxLength:253,"x-orca-message":'must be letters, digits, "-", "_" and ".", with an optional DNS prefix \
before a "/"'},Ae=new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),
at=new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function U(s,{instancePath:r="",parentData:N,
parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){
let u=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:me,
data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!Ae.test(a)){let d={instancePath:r,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=u===t;if(!i){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:$.propertyNames,parentSchema:$,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let u=s[a];if(typeof u==
"string"){if(P(u)>63){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}if(!at.test(u)){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:$.additionalProperties,
data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
additionalProperties.type,parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,
parentSchema:$,data:s};e===null?e=[a]:e.push(a),t++}return U.errors=e,t===0}var de={type:"object",propertyNames:{
$ref:"#/definitions/labelKey"},additionalProperties:{type:"string",maxLength:65536}};function Y(s,{instancePath:r="",
parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let a in s){let u=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"#/definitions/la\
belKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!Ae.test(a)){let d={instancePath:r,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-\
z0-9])?$",parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=u===t;if(!i){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:de.propertyNames,parentSchema:de,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let u=s[a];
if(typeof u=="string"){if(P(u)>65536){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65\
536 characters",schema:65536,parentSchema:de.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:de.additionalProperties.type,parentSchema:de.additionalProperties,
data:u};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:de.type,parentSchema:de,data:s};e===null?e=[a]:e.push(a),t++}return Y.
errors=e,t===0}function qe(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:ke.
required,parentSchema:ke,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="name"||i==="labels"||i===
"annotations")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:ke,data:s};e===null?
e=[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+
"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have\
 more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-\
9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}s.labels!==void 0&&(U(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:S})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.annotations!==void 0&&(Y(s.annotations,
{instancePath:r+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:ke.type,parentSchema:ke,data:s};e===null?e=[i]:e.push(i),t++}return qe.
errors=e,t===0}var b={type:"object",additionalProperties:!1,properties:{description:{type:"string",maxLength:1e3,
default:""},repository:{$ref:"definitions.json#/definitions/repository"},path:{type:"string",pattern:"^(/|[A-Z\
a-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"must be an absolute path"},suspend:{type:"boolean",
default:!1},limits:{type:"object",additionalProperties:!1,properties:{maxConcurrentRuns:{type:"integer",minimum:1,
maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},budget:{type:"object",additionalProperties:!1,
properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"#/definitions/tokens"},usdPerTask:{$ref:"\
#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{type:"object",additionalProperties:!1,
properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{type:"string",minLength:1,maxLength:50},
uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/definitions/reviewer"},uniqueItems:!0,maxItems:15},
assignees:{type:"array",items:{$ref:"#/definitions/account"},uniqueItems:!0,maxItems:10},merge:{type:"string",
enum:["never","whenGreen"],default:"never"},requiredApprovals:{type:"integer",minimum:0,maximum:20,default:1},
ci:{type:"string",enum:["required","optional"],default:"required"},maxFeedbackRounds:{type:"integer",minimum:0,
maximum:100,default:10},maxCiRounds:{type:"integer",minimum:0,maximum:20,default:3},maxMergeRounds:{type:"inte\
ger",minimum:0,maximum:20,default:5},closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{
$ref:"definitions.json#/definitions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/defini\
tions/checks"},modelAliases:{$ref:"definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{type:"o\
bject",propertyNames:{$ref:"definitions.json#/definitions/presetName"},additionalProperties:{$ref:"definitions\
.json#/definitions/toolPreset"},maxProperties:50},mcpServers:{type:"object",propertyNames:{$ref:"definitions.j\
son#/definitions/name"},additionalProperties:{$ref:"definitions.json#/definitions/mcpServer"},maxProperties:50},
notifications:!1,triggers:{type:"object",additionalProperties:!1,properties:{issues:{type:"array",items:{$ref:"\
#/definitions/issueTrigger"},maxItems:20}}}},allOf:[{not:{required:["repository","path"]},"x-orca-message":'"r\
epository" and "path" exclude each other: keep one of them'}]},ce={type:"number",minimum:.01,maximum:1e7},he={
type:"integer",minimum:1,maximum:1e12},Ne={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-\
Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without "@", or organisation/te\
am'},ze={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must\
 be the name of an account, without "@"'},G={type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\\
]+$",maxLength:1e3,"x-orca-message":'must be a path or glob relative to the root of the repository, with forwa\
rd slashes and without ".."'},se={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca\
-message":'must be lower-case letters, digits and "-", start and end with a letter or digit, and have at most \
63 characters'},ye=Object.prototype.hasOwnProperty,M=ft().default,be={type:"object",required:["url"],additionalProperties:!1,
properties:{url:{$ref:"#/definitions/repositoryUrl"},branch:{$ref:"#/definitions/branch"}}},re={type:"string",
pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-\
z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"\
must be https://host/path, git@host:path, ssh://host/path or an absolute path, without a user name and passwor\
d for HTTPS"},E={type:"string",pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(\
/|\\.|\\.lock)$).+$",maxLength:200,"x-orca-message":"must be the name of a branch that Git accepts, without re\
fs/heads/"},mt=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#\
]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),Se=new RegExp(
"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function $e(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.url===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"},message:"must have required property 'url'",schema:be.required,parentSchema:be,data:s};
e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="url"||i==="branch")){let a={instancePath:r,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties",schema:!1,parentSchema:be,data:s};e===null?e=[a]:e.push(a),t++}if(s.url!==void 0){let i=s.
url;if(typeof i=="string"){if(P(i)>2e3){let a={instancePath:r+"/url",schemaPath:"#/definitions/repositoryUrl/m\
axLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:re,data:i};e===null?e=[a]:e.push(a),t++}if(!mt.test(i)){let a={instancePath:r+"/url",schemaPath:"\
#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://(\
[A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file\
:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_]\
[^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+\
|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:re,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/url",schemaPath:"#/definitions/repositoryUr\
l/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.branch!==void 0){let i=s.branch;if(typeof i=="string"){if(P(i)>200){let a={
instancePath:r+"/branch",schemaPath:"#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:E,data:i};e===null?e=[a]:e.push(a),t++}if(!Se.
test(i)){let a={instancePath:r+"/branch",schemaPath:"#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'\
must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:E,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/branch",schemaPath:"#/definitions/branch/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:i};e===null?
e=[a]:e.push(a),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:be.type,parentSchema:be,data:s};e===null?e=[i]:e.push(i),t++}return $e.errors=e,t===0}var le={
type:"array",items:{$ref:"#/definitions/check"},maxItems:50},k={type:"object",additionalProperties:!1,properties:{
name:{type:"string",minLength:1,maxLength:100},fileExists:{type:"object",required:["paths"],additionalProperties:!1,
properties:{paths:{type:"array",items:{$ref:"#/definitions/glob"},minItems:1,maxItems:100}}},command:{type:"ob\
ject",required:["run"],additionalProperties:!1,properties:{run:{type:"string",pattern:"\\S",maxLength:8192,"x-\
orca-message":"must be a command of at most 8192 characters"},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,
default:600}}},tests:{type:"object",additionalProperties:!1,properties:{runner:{type:"string",enum:["auto","vi\
test","jest","node","pytest","go","cargo"],default:"auto"},args:{type:"array",items:{type:"string",minLength:1,
maxLength:4096},maxItems:100},minPassed:{type:"integer",minimum:1,maximum:1e6,default:1},timeoutSeconds:{type:"\
integer",minimum:1,maximum:86400,default:600}}},jsonSchema:{type:"object",required:["file","schema"],additionalProperties:!1,
properties:{file:{$ref:"#/definitions/filePath"},schema:{type:["object","boolean"]}}},diff:{type:"object",minProperties:1,
additionalProperties:!1,properties:{maxFiles:{type:"integer",minimum:0,maximum:1e6},maxLines:{type:"integer",minimum:0,
maximum:1e8},allow:{type:"array",items:{$ref:"#/definitions/glob"},minItems:1,maxItems:1e3},deny:{type:"array",
items:{$ref:"#/definitions/glob"},minItems:1,maxItems:1e3}}},critic:{type:"object",required:["instructions"],additionalProperties:!1,
properties:{model:{$ref:"#/definitions/model"},instructions:{type:"string",pattern:"\\S",maxLength:16384,"x-or\
ca-message":"must say what to judge by, in at most 16384 characters"},passScore:{type:"integer",minimum:1,maximum:100,
default:70}}}},oneOf:[{required:["fileExists"]},{required:["command"]},{required:["tests"]},{required:["jsonSc\
hema"]},{required:["diff"]},{required:["critic"]}]},je={type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.?(/|$))(?!\\.\
git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$",maxLength:1e3,"x-orca-message":'must be the path of one file relative\
 to the root of the repository, without ".." and wildcards'},O={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9\
._:/@\\[\\]]*$",maxLength:128,"x-orca-message":"must be an alias such as sonnet, or the full id of a model"},Oe=new RegExp(
"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u"),st=new RegExp("\\S","u"),Nt=new RegExp("^(?!/)(?!(.\
*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$","u"),ue=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:\
/@\\[\\]]*$","u");function ne(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,
t=0,i=t,a=!1,u=null,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.fileExists===void 0){let o={instancePath:r,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"fileExists"},message:"must have re\
quired property 'fileExists'",schema:k.oneOf[0].required,parentSchema:k.oneOf[0],data:s};e===null?e=[o]:e.push(
o),t++}var l=d===t;l&&(a=!0,u=0);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let o={
instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"command"},message:"\
must have required property 'command'",schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:s};e===null?e=[
o]:e.push(o),t++}var l=c===t;if(l&&a)a=!1,u=[u,1];else{l&&(a=!0,u=1);let o=t;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.tests===void 0){let h={instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:"tests"},message:"must have required property 'tests'",schema:k.oneOf[2].required,parentSchema:k.
oneOf[2],data:s};e===null?e=[h]:e.push(h),t++}var l=o===t;if(l&&a)a=!1,u=[u,2];else{l&&(a=!0,u=2);let h=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.jsonSchema===void 0){let m={instancePath:r,schemaPath:"#/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:"jsonSchema"},message:"must have required property 'jsonSchem\
a'",schema:k.oneOf[3].required,parentSchema:k.oneOf[3],data:s};e===null?e=[m]:e.push(m),t++}var l=h===t;if(l&&
a)a=!1,u=[u,3];else{l&&(a=!0,u=3);let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.diff===void 0){let f={
instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"diff"},message:"mus\
t have required property 'diff'",schema:k.oneOf[4].required,parentSchema:k.oneOf[4],data:s};e===null?e=[f]:e.push(
f),t++}var l=m===t;if(l&&a)a=!1,u=[u,4];else{l&&(a=!0,u=4);let f=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&
s.critic===void 0){let D={instancePath:r,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"\
critic"},message:"must have required property 'critic'",schema:k.oneOf[5].required,parentSchema:k.oneOf[5],data:s};
e===null?e=[D]:e.push(D),t++}var l=f===t;l&&a?(a=!1,u=[u,5]):l&&(a=!0,u=5)}}}}if(a)t=i,e!==null&&(i?e.length=i:
e=null);else{let o={instancePath:r,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"mus\
t match exactly one schema in oneOf",schema:k.oneOf,parentSchema:k,data:s};e===null?e=[o]:e.push(o),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let o in s)if(!(o==="name"||o==="fileExists"||o==="command"||o==="t\
ests"||o==="jsonSchema"||o==="diff"||o==="critic")){let n={instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:k,data:s};e===null?e=[n]:e.push(n),t++}if(s.name!==void 0){let o=s.name;if(typeof o=="string"){if(P(
o)>100){let n={instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters",schema:100,parentSchema:k.properties.name,data:o};e===null?e=
[n]:e.push(n),t++}if(P(o)<1){let n={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.
name,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.name.type,parentSchema:k.
properties.name,data:o};e===null?e=[n]:e.push(n),t++}}if(s.fileExists!==void 0){let o=s.fileExists;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.paths===void 0){let n={instancePath:r+"/fileExists",schemaPath:"#/properties\
/fileExists/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property\
 'paths'",schema:k.properties.fileExists.required,parentSchema:k.properties.fileExists,data:o};e===null?e=[n]:
e.push(n),t++}for(let n in o)if(n!=="paths"){let h={instancePath:r+"/fileExists",schemaPath:"#/properties/file\
Exists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:k.properties.fileExists,data:o};e===null?e=[h]:e.push(h),t++}
if(o.paths!==void 0){let n=o.paths;if(Array.isArray(n)){if(n.length>100){let p={instancePath:r+"/fileExists/pa\
ths",schemaPath:"#/properties/fileExists/properties/paths/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:k.properties.fileExists.properties.paths,data:n};e===
null?e=[p]:e.push(p),t++}if(n.length<1){let p={instancePath:r+"/fileExists/paths",schemaPath:"#/properties/fil\
eExists/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms",schema:1,parentSchema:k.properties.fileExists.properties.paths,data:n};e===null?e=[p]:e.push(p),t++}let h=n.
length;for(let p=0;p<h;p++){let m=n[p];if(typeof m=="string"){if(P(m)>1e3){let y={instancePath:r+"/fileExists/\
paths/"+p,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT h\
ave more than 1000 characters",schema:1e3,parentSchema:G,data:m};e===null?e=[y]:e.push(y),t++}if(!Oe.test(m)){
let y={instancePath:r+"/fileExists/paths/"+p,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\\
.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:G,
data:m};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/fileExists/paths/"+p,schemaPath:"#/definiti\
ons/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:m};
e===null?e=[y]:e.push(y),t++}}}else{let h={instancePath:r+"/fileExists/paths",schemaPath:"#/properties/fileExi\
sts/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.fileExists.
properties.paths.type,parentSchema:k.properties.fileExists.properties.paths,data:n};e===null?e=[h]:e.push(h),t++}}}else{
let n={instancePath:r+"/fileExists",schemaPath:"#/properties/fileExists/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:k.properties.fileExists.type,parentSchema:k.properties.fileExists,data:o};
e===null?e=[n]:e.push(n),t++}}if(s.command!==void 0){let o=s.command;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.run===void 0){let n={instancePath:r+"/command",schemaPath:"#/properties/command/required",keyword:"re\
quired",params:{missingProperty:"run"},message:"must have required property 'run'",schema:k.properties.command.
required,parentSchema:k.properties.command,data:o};e===null?e=[n]:e.push(n),t++}for(let n in o)if(!(n==="run"||
n==="timeoutSeconds")){let h={instancePath:r+"/command",schemaPath:"#/properties/command/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,
parentSchema:k.properties.command,data:o};e===null?e=[h]:e.push(h),t++}if(o.run!==void 0){let n=o.run;if(typeof n==
"string"){if(P(n)>8192){let h={instancePath:r+"/command/run",schemaPath:"#/properties/command/properties/run/m\
axLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,
parentSchema:k.properties.command.properties.run,data:n};e===null?e=[h]:e.push(h),t++}if(!st.test(n)){let h={instancePath:r+
"/command/run",schemaPath:"#/properties/command/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:k.properties.command.properties.run,data:n};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/command/run",schemaPath:"#/properties/command/properties/run\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.command.properties.run.
type,parentSchema:k.properties.command.properties.run,data:n};e===null?e=[h]:e.push(h),t++}}if(o.timeoutSeconds!==
void 0){let n=o.timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:r+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:k.properties.command.properties.timeoutSeconds.type,parentSchema:k.
properties.command.properties.timeoutSeconds,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(
n)){if(n>86400||isNaN(n)){let h={instancePath:r+"/command/timeoutSeconds",schemaPath:"#/properties/command/pro\
perties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 864\
00",schema:86400,parentSchema:k.properties.command.properties.timeoutSeconds,data:n};e===null?e=[h]:e.push(h),
t++}if(n<1||isNaN(n)){let h={instancePath:r+"/command/timeoutSeconds",schemaPath:"#/properties/command/propert\
ies/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:k.properties.command.properties.timeoutSeconds,data:n};e===null?e=[h]:e.push(h),t++}}}}else{let n={
instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:k.properties.command.type,parentSchema:k.properties.command,data:o};e===null?e=[n]:e.push(
n),t++}}if(s.tests!==void 0){let o=s.tests;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let n in o)if(!(n===
"runner"||n==="args"||n==="minPassed"||n==="timeoutSeconds")){let h={instancePath:r+"/tests",schemaPath:"#/pro\
perties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must\
 NOT have additional properties",schema:!1,parentSchema:k.properties.tests,data:o};e===null?e=[h]:e.push(h),t++}
if(o.runner!==void 0){let n=o.runner;if(typeof n!="string"){let h={instancePath:r+"/tests/runner",schemaPath:"\
#/properties/tests/properties/runner/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.tests.properties.runner.type,parentSchema:k.properties.tests.properties.runner,data:n};e===null?e=[
h]:e.push(h),t++}if(!(n==="auto"||n==="vitest"||n==="jest"||n==="node"||n==="pytest"||n==="go"||n==="cargo")){
let h={instancePath:r+"/tests/runner",schemaPath:"#/properties/tests/properties/runner/enum",keyword:"enum",params:{
allowedValues:k.properties.tests.properties.runner.enum},message:"must be equal to one of the allowed values",
schema:k.properties.tests.properties.runner.enum,parentSchema:k.properties.tests.properties.runner,data:n};e===
null?e=[h]:e.push(h),t++}}if(o.args!==void 0){let n=o.args;if(Array.isArray(n)){if(n.length>100){let p={instancePath:r+
"/tests/args",schemaPath:"#/properties/tests/properties/args/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:k.properties.tests.properties.args,data:n};e===null?
e=[p]:e.push(p),t++}let h=n.length;for(let p=0;p<h;p++){let m=n[p];if(typeof m=="string"){if(P(m)>4096){let y={
instancePath:r+"/tests/args/"+p,schemaPath:"#/properties/tests/properties/args/items/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:k.properties.
tests.properties.args.items,data:m};e===null?e=[y]:e.push(y),t++}if(P(m)<1){let y={instancePath:r+"/tests/args\
/"+p,schemaPath:"#/properties/tests/properties/args/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.tests.properties.args.items,data:m};
e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/tests/args/"+p,schemaPath:"#/properties/tests/prope\
rties/args/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.tests.
properties.args.items.type,parentSchema:k.properties.tests.properties.args.items,data:m};e===null?e=[y]:e.push(
y),t++}}}else{let h={instancePath:r+"/tests/args",schemaPath:"#/properties/tests/properties/args/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.tests.properties.args.type,parentSchema:k.
properties.tests.properties.args,data:n};e===null?e=[h]:e.push(h),t++}}if(o.minPassed!==void 0){let n=o.minPassed;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:r+"/tests/minPassed",schemaPath:"\
#/properties/tests/properties/minPassed/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:k.properties.tests.properties.minPassed.type,parentSchema:k.properties.tests.properties.minPassed,data:n};
e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e6||isNaN(n)){let h={instancePath:r+"/t\
ests/minPassed",schemaPath:"#/properties/tests/properties/minPassed/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:k.properties.tests.properties.minPassed,data:n};
e===null?e=[h]:e.push(h),t++}if(n<1||isNaN(n)){let h={instancePath:r+"/tests/minPassed",schemaPath:"#/properti\
es/tests/properties/minPassed/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1",schema:1,parentSchema:k.properties.tests.properties.minPassed,data:n};e===null?e=[h]:e.push(h),t++}}}if(o.timeoutSeconds!==
void 0){let n=o.timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:r+
"/tests/timeoutSeconds",schemaPath:"#/properties/tests/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:k.properties.tests.properties.timeoutSeconds.type,parentSchema:k.
properties.tests.properties.timeoutSeconds,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(
n)){if(n>86400||isNaN(n)){let h={instancePath:r+"/tests/timeoutSeconds",schemaPath:"#/properties/tests/propert\
ies/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",
schema:86400,parentSchema:k.properties.tests.properties.timeoutSeconds,data:n};e===null?e=[h]:e.push(h),t++}if(n<
1||isNaN(n)){let h={instancePath:r+"/tests/timeoutSeconds",schemaPath:"#/properties/tests/properties/timeoutSe\
conds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.
properties.tests.properties.timeoutSeconds,data:n};e===null?e=[h]:e.push(h),t++}}}}else{let n={instancePath:r+
"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.
properties.tests.type,parentSchema:k.properties.tests,data:o};e===null?e=[n]:e.push(n),t++}}if(s.jsonSchema!==
void 0){let o=s.jsonSchema;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.file===void 0){let n={instancePath:r+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'",schema:k.properties.jsonSchema.required,parentSchema:k.properties.
jsonSchema,data:o};e===null?e=[n]:e.push(n),t++}if(o.schema===void 0){let n={instancePath:r+"/jsonSchema",schemaPath:"\
#/properties/jsonSchema/required",keyword:"required",params:{missingProperty:"schema"},message:"must have requ\
ired property 'schema'",schema:k.properties.jsonSchema.required,parentSchema:k.properties.jsonSchema,data:o};e===
null?e=[n]:e.push(n),t++}for(let n in o)if(!(n==="file"||n==="schema")){let h={instancePath:r+"/jsonSchema",schemaPath:"\
#/properties/jsonSchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties",schema:!1,parentSchema:k.properties.jsonSchema,data:o};e===null?e=[h]:e.push(
h),t++}if(o.file!==void 0){let n=o.file;if(typeof n=="string"){if(P(n)>1e3){let h={instancePath:r+"/jsonSchema\
/file",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT \
have more than 1000 characters",schema:1e3,parentSchema:je,data:n};e===null?e=[h]:e.push(h),t++}if(!Nt.test(n)){
let h={instancePath:r+"/jsonSchema/file",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"},message:'must match patte\
rn "^(?!/)(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.?(/\
|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$",parentSchema:je,data:n};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:r+"/jsonSchema/file",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:je.type,parentSchema:je,data:n};e===null?e=[h]:e.push(h),t++}}if(o.schema!==
void 0){let n=o.schema;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&typeof n!="boolean"){let h={instancePath:r+
"/jsonSchema/schema",schemaPath:"#/properties/jsonSchema/properties/schema/type",keyword:"type",params:{type:k.
properties.jsonSchema.properties.schema.type},message:"must be object,boolean",schema:k.properties.jsonSchema.
properties.schema.type,parentSchema:k.properties.jsonSchema.properties.schema,data:n};e===null?e=[h]:e.push(h),
t++}}}else{let n={instancePath:r+"/jsonSchema",schemaPath:"#/properties/jsonSchema/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.properties.jsonSchema.type,parentSchema:k.properties.jsonSchema,
data:o};e===null?e=[n]:e.push(n),t++}}if(s.diff!==void 0){let o=s.diff;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(Object.keys(o).length<1){let n={instancePath:r+"/diff",schemaPath:"#/properties/diff/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:k.properties.
diff,data:o};e===null?e=[n]:e.push(n),t++}for(let n in o)if(!(n==="maxFiles"||n==="maxLines"||n==="allow"||n===
"deny")){let h={instancePath:r+"/diff",schemaPath:"#/properties/diff/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:k.
properties.diff,data:o};e===null?e=[h]:e.push(h),t++}if(o.maxFiles!==void 0){let n=o.maxFiles;if(!(typeof n=="\
number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:r+"/diff/maxFiles",schemaPath:"#/properties/diff\
/properties/maxFiles/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.properties.
diff.properties.maxFiles.type,parentSchema:k.properties.diff.properties.maxFiles,data:n};e===null?e=[h]:e.push(
h),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e6||isNaN(n)){let h={instancePath:r+"/diff/maxFiles",schemaPath:"\
#/properties/diff/properties/maxFiles/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"m\
ust be <= 1000000",schema:1e6,parentSchema:k.properties.diff.properties.maxFiles,data:n};e===null?e=[h]:e.push(
h),t++}if(n<0||isNaN(n)){let h={instancePath:r+"/diff/maxFiles",schemaPath:"#/properties/diff/properties/maxFi\
les/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:k.
properties.diff.properties.maxFiles,data:n};e===null?e=[h]:e.push(h),t++}}}if(o.maxLines!==void 0){let n=o.maxLines;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:r+"/diff/maxLines",schemaPath:"#\
/properties/diff/properties/maxLines/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.
properties.diff.properties.maxLines.type,parentSchema:k.properties.diff.properties.maxLines,data:n};e===null?e=
[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e8||isNaN(n)){let h={instancePath:r+"/diff/maxLine\
s",schemaPath:"#/properties/diff/properties/maxLines/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},
message:"must be <= 100000000",schema:1e8,parentSchema:k.properties.diff.properties.maxLines,data:n};e===null?
e=[h]:e.push(h),t++}if(n<0||isNaN(n)){let h={instancePath:r+"/diff/maxLines",schemaPath:"#/properties/diff/pro\
perties/maxLines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:k.
properties.diff.properties.maxLines,data:n};e===null?e=[h]:e.push(h),t++}}}if(o.allow!==void 0){let n=o.allow;
if(Array.isArray(n)){if(n.length>1e3){let p={instancePath:r+"/diff/allow",schemaPath:"#/properties/diff/proper\
ties/allow/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:k.properties.diff.properties.allow,data:n};e===null?e=[p]:e.push(p),t++}if(n.length<1){let p={instancePath:r+
"/diff/allow",schemaPath:"#/properties/diff/properties/allow/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:k.properties.diff.properties.allow,data:n};e===null?e=
[p]:e.push(p),t++}let h=n.length;for(let p=0;p<h;p++){let m=n[p];if(typeof m=="string"){if(P(m)>1e3){let y={instancePath:r+
"/diff/allow/"+p,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"mus\
t NOT have more than 1000 characters",schema:1e3,parentSchema:G,data:m};e===null?e=[y]:e.push(y),t++}if(!Oe.test(
m)){let y={instancePath:r+"/diff/allow/"+p,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\
\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:G,data:m};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/diff/allow/"+p,schemaPath:"#/definitions/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:m};e===null?e=[y]:e.push(
y),t++}}}else{let h={instancePath:r+"/diff/allow",schemaPath:"#/properties/diff/properties/allow/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.diff.properties.allow.type,parentSchema:k.
properties.diff.properties.allow,data:n};e===null?e=[h]:e.push(h),t++}}if(o.deny!==void 0){let n=o.deny;if(Array.
isArray(n)){if(n.length>1e3){let p={instancePath:r+"/diff/deny",schemaPath:"#/properties/diff/properties/deny/\
maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:k.
properties.diff.properties.deny,data:n};e===null?e=[p]:e.push(p),t++}if(n.length<1){let p={instancePath:r+"/di\
ff/deny",schemaPath:"#/properties/diff/properties/deny/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:k.properties.diff.properties.deny,data:n};e===null?e=[
p]:e.push(p),t++}let h=n.length;for(let p=0;p<h;p++){let m=n[p];if(typeof m=="string"){if(P(m)>1e3){let y={instancePath:r+
"/diff/deny/"+p,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters",schema:1e3,parentSchema:G,data:m};e===null?e=[y]:e.push(y),t++}if(!Oe.test(
m)){let y={instancePath:r+"/diff/deny/"+p,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\
\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:G,data:m};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/diff/deny/"+p,schemaPath:"#/definitions/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:m};e===null?e=[y]:e.push(
y),t++}}}else{let h={instancePath:r+"/diff/deny",schemaPath:"#/properties/diff/properties/deny/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.diff.properties.deny.type,parentSchema:k.
properties.diff.properties.deny,data:n};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:r+"/diff",schemaPath:"\
#/properties/diff/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.diff.
type,parentSchema:k.properties.diff,data:o};e===null?e=[n]:e.push(n),t++}}if(s.critic!==void 0){let o=s.critic;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.instructions===void 0){let n={instancePath:r+"/critic",schemaPath:"\
#/properties/critic/required",keyword:"required",params:{missingProperty:"instructions"},message:"must have re\
quired property 'instructions'",schema:k.properties.critic.required,parentSchema:k.properties.critic,data:o};e===
null?e=[n]:e.push(n),t++}for(let n in o)if(!(n==="model"||n==="instructions"||n==="passScore")){let h={instancePath:r+
"/critic",schemaPath:"#/properties/critic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties",schema:!1,parentSchema:k.properties.critic,data:o};e===null?e=[h]:
e.push(h),t++}if(o.model!==void 0){let n=o.model;if(typeof n=="string"){if(P(n)>128){let h={instancePath:r+"/c\
ritic/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must N\
OT have more than 128 characters",schema:128,parentSchema:O,data:n};e===null?e=[h]:e.push(h),t++}if(!ue.test(n)){
let h={instancePath:r+"/critic/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"\
^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,data:n};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+
"/critic/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:O.type,parentSchema:O,data:n};e===null?e=[h]:e.push(h),t++}}if(o.instructions!==void 0){let n=o.
instructions;if(typeof n=="string"){if(P(n)>16384){let h={instancePath:r+"/critic/instructions",schemaPath:"#/\
properties/critic/properties/instructions/maxLength",keyword:"maxLength",params:{limit:16384},message:"must NO\
T have more than 16384 characters",schema:16384,parentSchema:k.properties.critic.properties.instructions,data:n};
e===null?e=[h]:e.push(h),t++}if(!st.test(n)){let h={instancePath:r+"/critic/instructions",schemaPath:"#/proper\
ties/critic/properties/instructions/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match patt\
ern "\\S"',schema:"\\S",parentSchema:k.properties.critic.properties.instructions,data:n};e===null?e=[h]:e.push(
h),t++}}else{let h={instancePath:r+"/critic/instructions",schemaPath:"#/properties/critic/properties/instructi\
ons/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.critic.properties.
instructions.type,parentSchema:k.properties.critic.properties.instructions,data:n};e===null?e=[h]:e.push(h),t++}}
if(o.passScore!==void 0){let n=o.passScore;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let h={instancePath:r+
"/critic/passScore",schemaPath:"#/properties/critic/properties/passScore/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer",schema:k.properties.critic.properties.passScore.type,parentSchema:k.properties.
critic.properties.passScore,data:n};e===null?e=[h]:e.push(h),t++}if(typeof n=="number"&&isFinite(n)){if(n>100||
isNaN(n)){let h={instancePath:r+"/critic/passScore",schemaPath:"#/properties/critic/properties/passScore/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:k.properties.
critic.properties.passScore,data:n};e===null?e=[h]:e.push(h),t++}if(n<1||isNaN(n)){let h={instancePath:r+"/cri\
tic/passScore",schemaPath:"#/properties/critic/properties/passScore/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.properties.critic.properties.passScore,data:n};e===
null?e=[h]:e.push(h),t++}}}}else{let n={instancePath:r+"/critic",schemaPath:"#/properties/critic/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:k.properties.critic.type,parentSchema:k.properties.
critic,data:o};e===null?e=[n]:e.push(n),t++}}}else{let o={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:s};e===null?e=[o]:e.push(o),t++}return ne.
errors=e,t===0}function Ze(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,
t=0;if(Array.isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:le,data:s};e===null?e=[a]:e.push(a),
t++}let i=s.length;for(let a=0;a<i;a++)ne(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:S})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{let i={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:le.type,parentSchema:le,data:s};e===null?e=[i]:e.push(
i),t++}return Ze.errors=e,t===0}var te={type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$",maxLength:63,
"x-orca-message":'must be letters, digits, "-", "_" and "."'},additionalProperties:{$ref:"#/definitions/model"}},
gt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u");function Te(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){let u=t;if(typeof a==
"string"){if(P(a)>63){let d={instancePath:r,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:te.propertyNames,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}if(!gt.test(a)){let d={instancePath:r,schemaPath:"#/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:te.propertyNames,data:a,propertyName:a};e===null?e=[
d]:e.push(d),t++}}var i=u===t;if(!i){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",
params:{propertyName:a},message:"property name must be valid",schema:te.propertyNames,parentSchema:te,data:s};
e===null?e=[d]:e.push(d),t++}}for(let a in s){let u=s[a];if(typeof u=="string"){if(P(u)>128){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:O,data:u};e===null?e=[d]:e.
push(d),t++}if(!ue.test(u)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,
data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
type,parentSchema:O,data:u};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:te.type,parentSchema:te,data:s};e===null?e=[a]:e.
push(a),t++}return Te.errors=e,t===0}var ie={type:"object",additionalProperties:!1,properties:{tools:{type:"ar\
ray",items:{$ref:"#/definitions/tool"},uniqueItems:!0},mcpServers:{type:"array",items:{$ref:"#/definitions/nam\
e"},uniqueItems:!0,maxItems:50}}},W={type:"string",enum:["read_file","write_file","edit_file","list_files","se\
arch_code","run_command"]};function Le(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!(i==="tools"||i==="mcpServers")){
let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:ie,data:s};e===null?e=[a]:e.push(a),t++}if(s.
tools!==void 0){let i=s.tools;if(Array.isArray(i)){let a=i.length;for(let c=0;c<a;c++){let l=i[c];if(typeof l!=
"string"){let o={instancePath:r+"/tools/"+c,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:W.type,parentSchema:W,data:l};e===null?e=[o]:e.push(o),t++}if(!(l==="\
read_file"||l==="write_file"||l==="edit_file"||l==="list_files"||l==="search_code"||l==="run_command")){let o={
instancePath:r+"/tools/"+c,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{allowedValues:W.enum},message:"\
must be equal to one of the allowed values",schema:W.enum,parentSchema:W,data:l};e===null?e=[o]:e.push(o),t++}}
let u=i.length,d;if(u>1){e:for(;u--;)for(d=u;d--;)if(M(i[u],i[d])){let c={instancePath:r+"/tools",schemaPath:"\
#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:u,j:d},message:"must NOT have duplicate items \
(items ## "+d+" and "+u+" are identical)",schema:!0,parentSchema:ie.properties.tools,data:i};e===null?e=[c]:e.
push(c),t++;break e}}}else{let a={instancePath:r+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:ie.properties.tools.type,parentSchema:ie.properties.tools,
data:i};e===null?e=[a]:e.push(a),t++}}if(s.mcpServers!==void 0){let i=s.mcpServers;if(Array.isArray(i)){if(i.length>
50){let c={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ie.properties.mcpServers,data:i};e===
null?e=[c]:e.push(c),t++}let a=i.length;for(let c=0;c<a;c++){let l=i[c];if(typeof l=="string"){if(P(l)>63){let o={
instancePath:r+"/mcpServers/"+c,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}
if(!_.test(l)){let o={instancePath:r+"/mcpServers/"+c,schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:r+"/mcpServers/"+c,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.type,parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}}let u=i.length,d;if(u>1){e:
for(;u--;)for(d=u;d--;)if(M(i[u],i[d])){let c={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServer\
s/uniqueItems",keyword:"uniqueItems",params:{i:u,j:d},message:"must NOT have duplicate items (items ## "+d+" a\
nd "+u+" are identical)",schema:!0,parentSchema:ie.properties.mcpServers,data:i};e===null?e=[c]:e.push(c),t++;
break e}}}else{let a={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:ie.properties.mcpServers.type,parentSchema:ie.properties.mcpServers,
data:i};e===null?e=[a]:e.push(a),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:ie.type,parentSchema:ie,data:s};e===null?e=[i]:e.push(i),t++}return Le.
errors=e,t===0}var q={type:"object",additionalProperties:!1,oneOf:[{required:["command"]},{required:["url"]}],
properties:{command:{type:"array",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{
type:"array",items:{$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:50},url:{type:"string",pattern:"\
^https?://[^\\s/@?#]+(/[^\\s#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user \
name and password"},tokenEnv:{$ref:"#/definitions/environmentName"},headers:{type:"object",maxProperties:20,propertyNames:{
pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$",maxLength:100,"x-orca-message":"must be the name of an HTTP header"},additionalProperties:{
$ref:"#/definitions/environmentName"}},tools:{type:"array",items:{type:"string",pattern:"^[A-Za-z0-9_.-]+$",maxLength:128,
"x-orca-message":"must be the name of a tool of the server"},minItems:1,maxItems:200,uniqueItems:!0}},dependencies:{
env:{required:["command"],"x-orca-message":'"env" is for a local server: use "headers" or "tokenEnv"'},tokenEnv:{
required:["url"],"x-orca-message":'"tokenEnv" is for a remote server: use "env"'},headers:{required:["url"],"x\
-orca-message":'"headers" is for a remote server: use "env"'}}},C={type:"string",pattern:"^(?!(ORCA|GIT|GH|GIT\
HUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND\
)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"x-orca-message":"must be the name of an environment variable, and n\
one that belongs to Git, a forge, a loader or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and \
the like)"},we=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE\
_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u"),zt=new RegExp("^https?://[^\\s/\
@?#]+(/[^\\s#]*)?$","u"),jt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u"),qt=new RegExp("^[A-Za-z0-9_.-]+$","u");
function _e(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0,i=t,a=!1,u=null,
d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let n={instancePath:r,schemaPath:"#/oneOf\
/0/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'comma\
nd'",schema:q.oneOf[0].required,parentSchema:q.oneOf[0],data:s};e===null?e=[n]:e.push(n),t++}var l=d===t;l&&(a=
!0,u=0);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let n={instancePath:r,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'ur\
l'",schema:q.oneOf[1].required,parentSchema:q.oneOf[1],data:s};e===null?e=[n]:e.push(n),t++}var l=c===t;if(l&&
a?(a=!1,u=[u,1]):l&&(a=!0,u=1),a)t=i,e!==null&&(i?e.length=i:e=null);else{let n={instancePath:r,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf",schema:q.oneOf,
parentSchema:q,data:s};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)
if(!(n==="command"||n==="env"||n==="url"||n==="tokenEnv"||n==="headers"||n==="tools")){let h={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:q,data:s};e===null?e=[h]:e.push(h),t++}if(s.env!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)&&s.command===void 0){let n={instancePath:r,schemaPath:"#/dependencies/env/required",
keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:q.
dependencies.env.required,parentSchema:q.dependencies.env,data:s};e===null?e=[n]:e.push(n),t++}if(s.tokenEnv!==
void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let n={instancePath:r,schemaPath:"#/dependen\
cies/tokenEnv/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:q.dependencies.tokenEnv.required,parentSchema:q.dependencies.tokenEnv,data:s};e===null?e=[n]:e.
push(n),t++}if(s.headers!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let n={instancePath:r,
schemaPath:"#/dependencies/headers/required",keyword:"required",params:{missingProperty:"url"},message:"must h\
ave required property 'url'",schema:q.dependencies.headers.required,parentSchema:q.dependencies.headers,data:s};
e===null?e=[n]:e.push(n),t++}if(s.command!==void 0){let n=s.command;if(Array.isArray(n)){if(n.length>100){let p={
instancePath:r+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:q.properties.command,data:n};e===null?e=[p]:e.push(
p),t++}if(n.length<1){let p={instancePath:r+"/command",schemaPath:"#/properties/command/minItems",keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:q.properties.command,
data:n};e===null?e=[p]:e.push(p),t++}let h=n.length;for(let p=0;p<h;p++){let m=n[p];if(typeof m=="string"){if(P(
m)>4096){let y={instancePath:r+"/command/"+p,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:q.properties.
command.items,data:m};e===null?e=[y]:e.push(y),t++}if(P(m)<1){let y={instancePath:r+"/command/"+p,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:q.properties.command.items,data:m};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:r+"/command/"+p,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:q.properties.command.items.type,parentSchema:q.properties.command.items,data:m};
e===null?e=[y]:e.push(y),t++}}}else{let h={instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:q.properties.command.type,parentSchema:q.properties.
command,data:n};e===null?e=[h]:e.push(h),t++}}if(s.env!==void 0){let n=s.env;if(Array.isArray(n)){if(n.length>
50){let y={instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items",schema:50,parentSchema:q.properties.env,data:n};e===null?e=[y]:e.push(y),t++}
let h=n.length;for(let y=0;y<h;y++){let f=n[y];if(typeof f=="string"){if(P(f)>128){let x={instancePath:r+"/env\
/"+y,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must\
 NOT have more than 128 characters",schema:128,parentSchema:C,data:f};e===null?e=[x]:e.push(x),t++}if(!we.test(
f)){let x={instancePath:r+"/env/"+y,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{
pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV\
|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB\
|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)\
[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIO\
NS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:C,data:f};e===null?
e=[x]:e.push(x),t++}}else{let x={instancePath:r+"/env/"+y,schemaPath:"#/definitions/environmentName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:f};e===null?e=[x]:e.push(
x),t++}}let p=n.length,m;if(p>1){e:for(;p--;)for(m=p;m--;)if(M(n[p],n[m])){let y={instancePath:r+"/env",schemaPath:"\
#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m},message:"must NOT have duplicate items (i\
tems ## "+m+" and "+p+" are identical)",schema:!0,parentSchema:q.properties.env,data:n};e===null?e=[y]:e.push(
y),t++;break e}}}else{let h={instancePath:r+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:q.properties.env.type,parentSchema:q.properties.env,data:n};e===null?e=
[h]:e.push(h),t++}}if(s.url!==void 0){let n=s.url;if(typeof n=="string"){if(P(n)>2e3){let h={instancePath:r+"/\
url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have mor\
e than 2000 characters",schema:2e3,parentSchema:q.properties.url,data:n};e===null?e=[h]:e.push(h),t++}if(!zt.test(
n)){let h={instancePath:r+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^htt\
ps?://[^\\s/@?#]+(/[^\\s#]*)?$"},message:'must match pattern "^https?://[^\\s/@?#]+(/[^\\s#]*)?$"',schema:"^ht\
tps?://[^\\s/@?#]+(/[^\\s#]*)?$",parentSchema:q.properties.url,data:n};e===null?e=[h]:e.push(h),t++}}else{let h={
instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:q.properties.url.type,parentSchema:q.properties.url,data:n};e===null?e=[h]:e.push(h),t++}}if(s.
tokenEnv!==void 0){let n=s.tokenEnv;if(typeof n=="string"){if(P(n)>128){let h={instancePath:r+"/tokenEnv",schemaPath:"\
#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more th\
an 128 characters",schema:128,parentSchema:C,data:n};e===null?e=[h]:e.push(h),t++}if(!we.test(n)){let h={instancePath:r+
"/tokenEnv",schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GI\
T|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT\
_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_\
)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]\
*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV\
|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:C,data:n};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:r+"/tokenEnv",schemaPath:"#/definitions/environmentName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:C.type,parentSchema:C,data:n};e===null?e=[h]:e.push(h),t++}}if(s.headers!==
void 0){let n=s.headers;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>20){let h={instancePath:r+
"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit:20},message:"\
must NOT have more than 20 properties",schema:20,parentSchema:q.properties.headers,data:n};e===null?e=[h]:e.push(
h),t++}for(let h in n){let p=t;if(typeof h=="string"){if(P(h)>100){let m={instancePath:r+"/headers",schemaPath:"\
#/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have mo\
re than 100 characters",schema:100,parentSchema:q.properties.headers.propertyNames,data:h,propertyName:h};e===
null?e=[m]:e.push(m),t++}if(!jt.test(h)){let m={instancePath:r+"/headers",schemaPath:"#/properties/headers/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$"},message:'must match patter\
n "^[A-Za-z0-9][-A-Za-z0-9]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9]*$",parentSchema:q.properties.headers.propertyNames,
data:h,propertyName:h};e===null?e=[m]:e.push(m),t++}}var o=p===t;if(!o){let m={instancePath:r+"/headers",schemaPath:"\
#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:h},message:"property name mus\
t be valid",schema:q.properties.headers.propertyNames,parentSchema:q.properties.headers,data:n};e===null?e=[m]:
e.push(m),t++}}for(let h in n){let p=n[h];if(typeof p=="string"){if(P(p)>128){let m={instancePath:r+"/headers/"+
h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLeng\
th",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:C,data:p};e===
null?e=[m]:e.push(m),t++}if(!we.test(p)){let m={instancePath:r+"/headers/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|G\
ITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMA\
ND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(P\
ATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"\
^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHEL\
LOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:C,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:r+"/headers/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:p};e===
null?e=[m]:e.push(m),t++}}}else{let h={instancePath:r+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:q.properties.headers.type,parentSchema:q.properties.
headers,data:n};e===null?e=[h]:e.push(h),t++}}if(s.tools!==void 0){let n=s.tools;if(Array.isArray(n)){if(n.length>
200){let y={instancePath:r+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items",schema:200,parentSchema:q.properties.tools,data:n};e===null?e=[y]:
e.push(y),t++}if(n.length<1){let y={instancePath:r+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:q.properties.tools,
data:n};e===null?e=[y]:e.push(y),t++}let h=n.length;for(let y=0;y<h;y++){let f=n[y];if(typeof f=="string"){if(P(
f)>128){let x={instancePath:r+"/tools/"+y,schemaPath:"#/properties/tools/items/maxLength",keyword:"maxLength",
params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q.properties.tools.
items,data:f};e===null?e=[x]:e.push(x),t++}if(!qt.test(f)){let x={instancePath:r+"/tools/"+y,schemaPath:"#/pro\
perties/tools/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]+$"},message:'must match patter\
n "^[A-Za-z0-9_.-]+$"',schema:"^[A-Za-z0-9_.-]+$",parentSchema:q.properties.tools.items,data:f};e===null?e=[x]:
e.push(x),t++}}else{let x={instancePath:r+"/tools/"+y,schemaPath:"#/properties/tools/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:q.properties.tools.items.type,parentSchema:q.properties.
tools.items,data:f};e===null?e=[x]:e.push(x),t++}}let p=n.length,m;if(p>1){let y={};for(;p--;){let f=n[p];if(typeof f==
"string"){if(typeof y[f]=="number"){m=y[f];let x={instancePath:r+"/tools",schemaPath:"#/properties/tools/uniqu\
eItems",keyword:"uniqueItems",params:{i:p,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+p+
" are identical)",schema:!0,parentSchema:q.properties.tools,data:n};e===null?e=[x]:e.push(x),t++;break}y[f]=p}}}}else{
let h={instancePath:r+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:q.properties.tools.type,parentSchema:q.properties.tools,data:n};e===null?e=[h]:e.push(h),
t++}}}else{let n={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:q.type,parentSchema:q,data:s};e===null?e=[n]:e.push(n),t++}return _e.errors=e,t===0}var T={type:"\
object",required:["label"],additionalProperties:!1,properties:{label:{type:"string",minLength:1,maxLength:50,pattern:"\
^[^,\\n]*$","x-orca-message":"must be a name of at most 50 characters without a comma"},declareBy:{type:"strin\
g",enum:["commit","pullRequest"],default:"commit"},prompt:{type:"string",minLength:1,maxLength:2e4},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},priority:{type:"\
integer",minimum:0,maximum:1e3,default:0}}},F={type:"string",pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end wit\
h a letter or digit'},$t=new RegExp("^[^,\\n]*$","u"),ve=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
$","u");function Re(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.label===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"},message:"must have required property 'label'",schema:T.required,parentSchema:T,
data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="label"||i==="declareBy"||i==="prompt"||i==="requ\
iredCapabilities"||i==="priority")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:T,
data:s};e===null?e=[a]:e.push(a),t++}if(s.label!==void 0){let i=s.label;if(typeof i=="string"){if(P(i)>50){let a={
instancePath:r+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters",schema:50,parentSchema:T.properties.label,data:i};e===null?e=[a]:e.push(
a),t++}if(P(i)<1){let a={instancePath:r+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:T.properties.label,data:i};
e===null?e=[a]:e.push(a),t++}if(!$t.test(i)){let a={instancePath:r+"/label",schemaPath:"#/properties/label/pat\
tern",keyword:"pattern",params:{pattern:"^[^,\\n]*$"},message:'must match pattern "^[^,\\n]*$"',schema:"^[^,\\n\
]*$",parentSchema:T.properties.label,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/label",
schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.properties.
label.type,parentSchema:T.properties.label,data:i};e===null?e=[a]:e.push(a),t++}}if(s.declareBy!==void 0){let i=s.
declareBy;if(typeof i!="string"){let a={instancePath:r+"/declareBy",schemaPath:"#/properties/declareBy/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:T.properties.declareBy.type,parentSchema:T.properties.
declareBy,data:i};e===null?e=[a]:e.push(a),t++}if(!(i==="commit"||i==="pullRequest")){let a={instancePath:r+"/\
declareBy",schemaPath:"#/properties/declareBy/enum",keyword:"enum",params:{allowedValues:T.properties.declareBy.
enum},message:"must be equal to one of the allowed values",schema:T.properties.declareBy.enum,parentSchema:T.properties.
declareBy,data:i};e===null?e=[a]:e.push(a),t++}}if(s.prompt!==void 0){let i=s.prompt;if(typeof i=="string"){if(P(
i)>2e4){let a={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{
limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:T.properties.prompt,data:i};
e===null?e=[a]:e.push(a),t++}if(P(i)<1){let a={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:T.
properties.prompt,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/prompt",schemaPath:"#/pro\
perties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.properties.prompt.
type,parentSchema:T.properties.prompt,data:i};e===null?e=[a]:e.push(a),t++}}if(s.requiredCapabilities!==void 0){
let i=s.requiredCapabilities;if(Array.isArray(i)){if(i.length>100){let c={instancePath:r+"/requiredCapabilitie\
s",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must\
 NOT have more than 100 items",schema:100,parentSchema:T.properties.requiredCapabilities,data:i};e===null?e=[c]:
e.push(c),t++}let a=i.length;for(let c=0;c<a;c++){let l=i[c];if(typeof l=="string"){if(P(l)>63){let o={instancePath:r+
"/requiredCapabilities/"+c,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:F,data:l};e===null?e=
[o]:e.push(o),t++}if(!ve.test(l)){let o={instancePath:r+"/requiredCapabilities/"+c,schemaPath:"definitions.jso\
n#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?$",parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/require\
dCapabilities/"+c,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:F.type,parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}let u=i.length,
d;if(u>1){e:for(;u--;)for(d=u;d--;)if(M(i[u],i[d])){let c={instancePath:r+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:u,j:d},message:"must NOT have d\
uplicate items (items ## "+d+" and "+u+" are identical)",schema:!0,parentSchema:T.properties.requiredCapabilities,
data:i};e===null?e=[c]:e.push(c),t++;break e}}}else{let a={instancePath:r+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:T.
properties.requiredCapabilities.type,parentSchema:T.properties.requiredCapabilities,data:i};e===null?e=[a]:e.push(
a),t++}}if(s.priority!==void 0){let i=s.priority;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={
instancePath:r+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:T.properties.priority.type,parentSchema:T.properties.priority,data:i};e===null?e=[a]:e.
push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i)){let a={instancePath:r+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",
schema:1e3,parentSchema:T.properties.priority,data:i};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:r+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:T.properties.priority,data:i};e===null?e=[a]:e.push(a),t++}}}}else{let i={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.type,
parentSchema:T,data:s};e===null?e=[i]:e.push(i),t++}return Re.errors=e,t===0}var Ot=new RegExp("^(/|[A-Za-z]:[\
\\\\/])[^\\u0000]*$","u"),Zt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u"),Tt=new RegExp(
"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function De(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0,i=t,a=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.repository===
void 0&&(l="repository")||s.path===void 0&&(l="path")){let o={};e===null?e=[o]:e.push(o),t++}}var u=a===t;if(u){
let l={instancePath:r,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:b.
allOf[0].not,parentSchema:b.allOf[0],data:s};e===null?e=[l]:e.push(l),t++}else t=i,e!==null&&(i?e.length=i:e=null);
if(s&&typeof s=="object"&&!Array.isArray(s)){for(let l in s)if(!ye.call(b.properties,l)){let o={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must\
 NOT have additional properties",schema:!1,parentSchema:b,data:s};e===null?e=[o]:e.push(o),t++}if(s.description!==
void 0){let l=s.description;if(typeof l=="string"){if(P(l)>1e3){let o={instancePath:r+"/description",schemaPath:"\
#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 10\
00 characters",schema:1e3,parentSchema:b.properties.description,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:b.properties.description.type,parentSchema:b.properties.description,data:l};e===
null?e=[o]:e.push(o),t++}}if(s.repository!==void 0&&($e(s.repository,{instancePath:r+"/repository",parentData:s,
parentDataProperty:"repository",rootData:S})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),s.path!==
void 0){let l=s.path;if(typeof l=="string"){if(P(l)>2e3){let o={instancePath:r+"/path",schemaPath:"#/propertie\
s/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:b.properties.path,data:l};e===null?e=[o]:e.push(o),t++}if(!Ot.test(l)){let o={instancePath:r+"/pa\
th",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"},
message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"',schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",parentSchema:b.
properties.path,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/path",schemaPath:"#/propert\
ies/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.path.type,parentSchema:b.
properties.path,data:l};e===null?e=[o]:e.push(o),t++}}if(s.suspend!==void 0){let l=s.suspend;if(typeof l!="boo\
lean"){let o={instancePath:r+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean",schema:b.properties.suspend.type,parentSchema:b.properties.suspend,data:l};e===
null?e=[o]:e.push(o),t++}}if(s.limits!==void 0){let l=s.limits;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)
if(!(o==="maxConcurrentRuns"||o==="maxOpenPullRequests")){let n={instancePath:r+"/limits",schemaPath:"#/proper\
ties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must N\
OT have additional properties",schema:!1,parentSchema:b.properties.limits,data:l};e===null?e=[n]:e.push(n),t++}
if(l.maxConcurrentRuns!==void 0){let o=l.maxConcurrentRuns;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let n={instancePath:r+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurren\
tRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.limits.properties.
maxConcurrentRuns.type,parentSchema:b.properties.limits.properties.maxConcurrentRuns,data:o};e===null?e=[n]:e.
push(n),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){let n={instancePath:r+"/limits/maxConcurre\
ntRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:b.properties.limits.properties.maxConcurrentRuns,
data:o};e===null?e=[n]:e.push(n),t++}if(o<1||isNaN(o)){let n={instancePath:r+"/limits/maxConcurrentRuns",schemaPath:"\
#/properties/limits/properties/maxConcurrentRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:b.properties.limits.properties.maxConcurrentRuns,data:o};e===null?e=[n]:e.
push(n),t++}}}if(l.maxOpenPullRequests!==void 0){let o=l.maxOpenPullRequests;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let n={instancePath:r+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/p\
roperties/maxOpenPullRequests/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.
properties.limits.properties.maxOpenPullRequests.type,parentSchema:b.properties.limits.properties.maxOpenPullRequests,
data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){let n={instancePath:r+
"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:b.properties.limits.
properties.maxOpenPullRequests,data:o};e===null?e=[n]:e.push(n),t++}if(o<1||isNaN(o)){let n={instancePath:r+"/\
limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:b.properties.limits.properties.
maxOpenPullRequests,data:o};e===null?e=[n]:e.push(n),t++}}}}else{let o={instancePath:r+"/limits",schemaPath:"#\
/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.limits.
type,parentSchema:b.properties.limits,data:l};e===null?e=[o]:e.push(o),t++}}if(s.budget!==void 0){let l=s.budget;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)if(!(o==="usdPerDay"||o==="tokensPerDay"||o==="usd\
PerTask"||o==="tokensPerTask")){let n={instancePath:r+"/budget",schemaPath:"#/properties/budget/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:b.properties.budget,data:l};e===null?e=[n]:e.push(n),t++}if(l.usdPerDay!==void 0){
let o=l.usdPerDay;if(typeof o=="number"&&isFinite(o)){if(o>1e7||isNaN(o)){let n={instancePath:r+"/budget/usdPe\
rDay",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"mus\
t be <= 10000000",schema:1e7,parentSchema:ce,data:o};e===null?e=[n]:e.push(n),t++}if(o<.01||isNaN(o)){let n={instancePath:r+
"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},
message:"must be >= 0.01",schema:.01,parentSchema:ce,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+
"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"number"},message:"must be\
 number",schema:ce.type,parentSchema:ce,data:o};e===null?e=[n]:e.push(n),t++}}if(l.tokensPerDay!==void 0){let o=l.
tokensPerDay;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let n={instancePath:r+"/budget/tokensPe\
rDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:he.type,parentSchema:he,data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e12||
isNaN(o)){let n={instancePath:r+"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",schema:1e12,parentSchema:he,data:o};
e===null?e=[n]:e.push(n),t++}if(o<1||isNaN(o)){let n={instancePath:r+"/budget/tokensPerDay",schemaPath:"#/defi\
nitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:he,
data:o};e===null?e=[n]:e.push(n),t++}}}if(l.usdPerTask!==void 0){let o=l.usdPerTask;if(typeof o=="number"&&isFinite(
o)){if(o>1e7||isNaN(o)){let n={instancePath:r+"/budget/usdPerTask",schemaPath:"#/definitions/usd/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:ce,data:o};e===
null?e=[n]:e.push(n),t++}if(o<.01||isNaN(o)){let n={instancePath:r+"/budget/usdPerTask",schemaPath:"#/definiti\
ons/usd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:ce,
data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/budget/usdPerTask",schemaPath:"#/definition\
s/usd/type",keyword:"type",params:{type:"number"},message:"must be number",schema:ce.type,parentSchema:ce,data:o};
e===null?e=[n]:e.push(n),t++}}if(l.tokensPerTask!==void 0){let o=l.tokensPerTask;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let n={instancePath:r+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer",schema:he.type,parentSchema:he,data:o};e===
null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e12||isNaN(o)){let n={instancePath:r+"/budg\
et/tokensPerTask",schemaPath:"#/definitions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000",schema:1e12,parentSchema:he,data:o};e===null?e=[n]:e.push(n),t++}if(o<1||isNaN(
o)){let n={instancePath:r+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:he,data:o};e===null?e=[n]:e.push(
n),t++}}}}else{let o={instancePath:r+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:b.properties.budget.type,parentSchema:b.properties.budget,data:l};e===
null?e=[o]:e.push(o),t++}}if(s.pullRequests!==void 0){let l=s.pullRequests;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let o in l)if(!ye.call(b.properties.pullRequests.properties,o)){let n={instancePath:r+"/pullRequests",
schemaPath:"#/properties/pullRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.pullRequests,data:l};e===null?
e=[n]:e.push(n),t++}if(l.draft!==void 0){let o=l.draft;if(typeof o!="boolean"){let n={instancePath:r+"/pullReq\
uests/draft",schemaPath:"#/properties/pullRequests/properties/draft/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean",schema:b.properties.pullRequests.properties.draft.type,parentSchema:b.properties.pullRequests.
properties.draft,data:o};e===null?e=[n]:e.push(n),t++}}if(l.labels!==void 0){let o=l.labels;if(Array.isArray(o)){
if(o.length>100){let m={instancePath:r+"/pullRequests/labels",schemaPath:"#/properties/pullRequests/properties\
/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,
parentSchema:b.properties.pullRequests.properties.labels,data:o};e===null?e=[m]:e.push(m),t++}let n=o.length;for(let m=0;m<
n;m++){let y=o[m];if(typeof y=="string"){if(P(y)>50){let f={instancePath:r+"/pullRequests/labels/"+m,schemaPath:"\
#/properties/pullRequests/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"mu\
st NOT have more than 50 characters",schema:50,parentSchema:b.properties.pullRequests.properties.labels.items,
data:y};e===null?e=[f]:e.push(f),t++}if(P(y)<1){let f={instancePath:r+"/pullRequests/labels/"+m,schemaPath:"#/\
properties/pullRequests/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.pullRequests.properties.labels.items,data:y};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequests/labels/"+m,schemaPath:"#/properties/pu\
llRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.pullRequests.properties.labels.items.type,parentSchema:b.properties.pullRequests.properties.labels.
items,data:y};e===null?e=[f]:e.push(f),t++}}let h=o.length,p;if(h>1){let m={};for(;h--;){let y=o[h];if(typeof y==
"string"){if(typeof m[y]=="number"){p=m[y];let f={instancePath:r+"/pullRequests/labels",schemaPath:"#/properti\
es/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:h,j:p},message:"must NOT have d\
uplicate items (items ## "+p+" and "+h+" are identical)",schema:!0,parentSchema:b.properties.pullRequests.properties.
labels,data:o};e===null?e=[f]:e.push(f),t++;break}m[y]=h}}}}else{let n={instancePath:r+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:b.properties.pullRequests.properties.labels.type,parentSchema:b.properties.pullRequests.properties.
labels,data:o};e===null?e=[n]:e.push(n),t++}}if(l.reviewers!==void 0){let o=l.reviewers;if(Array.isArray(o)){if(o.
length>15){let m={instancePath:r+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/re\
viewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,parentSchema:b.
properties.pullRequests.properties.reviewers,data:o};e===null?e=[m]:e.push(m),t++}let n=o.length;for(let m=0;m<
n;m++){let y=o[m];if(typeof y=="string"){if(P(y)>100){let f={instancePath:r+"/pullRequests/reviewers/"+m,schemaPath:"\
#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:Ne,data:y};e===null?e=[f]:e.push(f),t++}if(!Zt.test(y)){let f={instancePath:r+
"/pullRequests/reviewers/"+m,schemaPath:"#/definitions/reviewer/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-\
9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",parentSchema:Ne,
data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequests/reviewers/"+m,schemaPath:"#/de\
finitions/reviewer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ne.type,parentSchema:Ne,
data:y};e===null?e=[f]:e.push(f),t++}}let h=o.length,p;if(h>1){e:for(;h--;)for(p=h;p--;)if(M(o[h],o[p])){let m={
instancePath:r+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/uniqueItem\
s",keyword:"uniqueItems",params:{i:h,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+h+" are\
 identical)",schema:!0,parentSchema:b.properties.pullRequests.properties.reviewers,data:o};e===null?e=[m]:e.push(
m),t++;break e}}}else{let n={instancePath:r+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/pr\
operties/reviewers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.pullRequests.
properties.reviewers.type,parentSchema:b.properties.pullRequests.properties.reviewers,data:o};e===null?e=[n]:e.
push(n),t++}}if(l.assignees!==void 0){let o=l.assignees;if(Array.isArray(o)){if(o.length>10){let m={instancePath:r+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/maxItems",keyword:"maxIte\
ms",params:{limit:10},message:"must NOT have more than 10 items",schema:10,parentSchema:b.properties.pullRequests.
properties.assignees,data:o};e===null?e=[m]:e.push(m),t++}let n=o.length;for(let m=0;m<n;m++){let y=o[m];if(typeof y==
"string"){if(P(y)>100){let f={instancePath:r+"/pullRequests/assignees/"+m,schemaPath:"#/definitions/account/ma\
xLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:ze,
data:y};e===null?e=[f]:e.push(f),t++}if(!Tt.test(y)){let f={instancePath:r+"/pullRequests/assignees/"+m,schemaPath:"\
#/definitions/account/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
parentSchema:ze,data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequests/assignees/"+m,
schemaPath:"#/definitions/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ze.
type,parentSchema:ze,data:y};e===null?e=[f]:e.push(f),t++}}let h=o.length,p;if(h>1){e:for(;h--;)for(p=h;p--;)if(M(
o[h],o[p])){let m={instancePath:r+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/a\
ssignees/uniqueItems",keyword:"uniqueItems",params:{i:h,j:p},message:"must NOT have duplicate items (items ## "+
p+" and "+h+" are identical)",schema:!0,parentSchema:b.properties.pullRequests.properties.assignees,data:o};e===
null?e=[m]:e.push(m),t++;break e}}}else{let n={instancePath:r+"/pullRequests/assignees",schemaPath:"#/properti\
es/pullRequests/properties/assignees/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.
properties.pullRequests.properties.assignees.type,parentSchema:b.properties.pullRequests.properties.assignees,
data:o};e===null?e=[n]:e.push(n),t++}}if(l.merge!==void 0){let o=l.merge;if(typeof o!="string"){let n={instancePath:r+
"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:b.properties.pullRequests.properties.merge.type,parentSchema:b.properties.
pullRequests.properties.merge,data:o};e===null?e=[n]:e.push(n),t++}if(!(o==="never"||o==="whenGreen")){let n={
instancePath:r+"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/enum",keyword:"enu\
m",params:{allowedValues:b.properties.pullRequests.properties.merge.enum},message:"must be equal to one of the\
 allowed values",schema:b.properties.pullRequests.properties.merge.enum,parentSchema:b.properties.pullRequests.
properties.merge,data:o};e===null?e=[n]:e.push(n),t++}}if(l.requiredApprovals!==void 0){let o=l.requiredApprovals;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let n={instancePath:r+"/pullRequests/requiredApprova\
ls",schemaPath:"#/properties/pullRequests/properties/requiredApprovals/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer",schema:b.properties.pullRequests.properties.requiredApprovals.type,parentSchema:b.
properties.pullRequests.properties.requiredApprovals,data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&
isFinite(o)){if(o>20||isNaN(o)){let n={instancePath:r+"/pullRequests/requiredApprovals",schemaPath:"#/properti\
es/pullRequests/properties/requiredApprovals/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"\
must be <= 20",schema:20,parentSchema:b.properties.pullRequests.properties.requiredApprovals,data:o};e===null?
e=[n]:e.push(n),t++}if(o<0||isNaN(o)){let n={instancePath:r+"/pullRequests/requiredApprovals",schemaPath:"#/pr\
operties/pullRequests/properties/requiredApprovals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:b.properties.pullRequests.properties.requiredApprovals,data:o};e===
null?e=[n]:e.push(n),t++}}}if(l.ci!==void 0){let o=l.ci;if(typeof o!="string"){let n={instancePath:r+"/pullReq\
uests/ci",schemaPath:"#/properties/pullRequests/properties/ci/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:b.properties.pullRequests.properties.ci.type,parentSchema:b.properties.pullRequests.properties.
ci,data:o};e===null?e=[n]:e.push(n),t++}if(!(o==="required"||o==="optional")){let n={instancePath:r+"/pullRequ\
ests/ci",schemaPath:"#/properties/pullRequests/properties/ci/enum",keyword:"enum",params:{allowedValues:b.properties.
pullRequests.properties.ci.enum},message:"must be equal to one of the allowed values",schema:b.properties.pullRequests.
properties.ci.enum,parentSchema:b.properties.pullRequests.properties.ci,data:o};e===null?e=[n]:e.push(n),t++}}
if(l.maxFeedbackRounds!==void 0){let o=l.maxFeedbackRounds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let n={instancePath:r+"/pullRequests/maxFeedbackRounds",schemaPath:"#/properties/pullRequests/properties/\
maxFeedbackRounds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.pullRequests.
properties.maxFeedbackRounds.type,parentSchema:b.properties.pullRequests.properties.maxFeedbackRounds,data:o};
e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let n={instancePath:r+"/p\
ullRequests/maxFeedbackRounds",schemaPath:"#/properties/pullRequests/properties/maxFeedbackRounds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:b.properties.pullRequests.
properties.maxFeedbackRounds,data:o};e===null?e=[n]:e.push(n),t++}if(o<0||isNaN(o)){let n={instancePath:r+"/pu\
llRequests/maxFeedbackRounds",schemaPath:"#/properties/pullRequests/properties/maxFeedbackRounds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:b.properties.pullRequests.
properties.maxFeedbackRounds,data:o};e===null?e=[n]:e.push(n),t++}}}if(l.maxCiRounds!==void 0){let o=l.maxCiRounds;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let n={instancePath:r+"/pullRequests/maxCiRounds",schemaPath:"\
#/properties/pullRequests/properties/maxCiRounds/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer",schema:b.properties.pullRequests.properties.maxCiRounds.type,parentSchema:b.properties.pullRequests.
properties.maxCiRounds,data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)){if(o>20||isNaN(
o)){let n={instancePath:r+"/pullRequests/maxCiRounds",schemaPath:"#/properties/pullRequests/properties/maxCiRo\
unds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:b.
properties.pullRequests.properties.maxCiRounds,data:o};e===null?e=[n]:e.push(n),t++}if(o<0||isNaN(o)){let n={instancePath:r+
"/pullRequests/maxCiRounds",schemaPath:"#/properties/pullRequests/properties/maxCiRounds/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:b.properties.pullRequests.
properties.maxCiRounds,data:o};e===null?e=[n]:e.push(n),t++}}}if(l.maxMergeRounds!==void 0){let o=l.maxMergeRounds;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let n={instancePath:r+"/pullRequests/maxMergeRounds",
schemaPath:"#/properties/pullRequests/properties/maxMergeRounds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:b.properties.pullRequests.properties.maxMergeRounds.type,parentSchema:b.properties.pullRequests.
properties.maxMergeRounds,data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&isFinite(o)){if(o>20||isNaN(
o)){let n={instancePath:r+"/pullRequests/maxMergeRounds",schemaPath:"#/properties/pullRequests/properties/maxM\
ergeRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:b.
properties.pullRequests.properties.maxMergeRounds,data:o};e===null?e=[n]:e.push(n),t++}if(o<0||isNaN(o)){let n={
instancePath:r+"/pullRequests/maxMergeRounds",schemaPath:"#/properties/pullRequests/properties/maxMergeRounds/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:b.properties.
pullRequests.properties.maxMergeRounds,data:o};e===null?e=[n]:e.push(n),t++}}}if(l.closeOnPrune!==void 0){let o=l.
closeOnPrune;if(typeof o!="boolean"){let n={instancePath:r+"/pullRequests/closeOnPrune",schemaPath:"#/properti\
es/pullRequests/properties/closeOnPrune/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:b.properties.pullRequests.properties.closeOnPrune.type,parentSchema:b.properties.pullRequests.properties.
closeOnPrune,data:o};e===null?e=[n]:e.push(n),t++}}}else{let o={instancePath:r+"/pullRequests",schemaPath:"#/p\
roperties/pullRequests/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.
pullRequests.type,parentSchema:b.properties.pullRequests,data:l};e===null?e=[o]:e.push(o),t++}}if(s.protectedPaths!==
void 0){let l=s.protectedPaths;if(Array.isArray(l)){if(l.length>1e3){let p={instancePath:r+"/protectedPaths",schemaPath:"\
#/properties/protectedPaths/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1\
000 items",schema:1e3,parentSchema:b.properties.protectedPaths,data:l};e===null?e=[p]:e.push(p),t++}let o=l.length;
for(let p=0;p<o;p++){let m=l[p];if(typeof m=="string"){if(P(m)>1e3){let y={instancePath:r+"/protectedPaths/"+p,
schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters",schema:1e3,parentSchema:G,data:m};e===null?e=[y]:e.push(y),t++}if(!Oe.test(
m)){let y={instancePath:r+"/protectedPaths/"+p,schemaPath:"definitions.json#/definitions/glob/pattern",keyword:"\
pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^\
(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",
parentSchema:G,data:m};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/protectedPaths/"+p,schemaPath:"\
definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.
type,parentSchema:G,data:m};e===null?e=[y]:e.push(y),t++}}let n=l.length,h;if(n>1){e:for(;n--;)for(h=n;h--;)if(M(
l[n],l[h])){let p={instancePath:r+"/protectedPaths",schemaPath:"#/properties/protectedPaths/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+n+" are identical)",
schema:!0,parentSchema:b.properties.protectedPaths,data:l};e===null?e=[p]:e.push(p),t++;break e}}}else{let o={
instancePath:r+"/protectedPaths",schemaPath:"#/properties/protectedPaths/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array",schema:b.properties.protectedPaths.type,parentSchema:b.properties.protectedPaths,
data:l};e===null?e=[o]:e.push(o),t++}}if(s.checks!==void 0&&(Ze(s.checks,{instancePath:r+"/checks",parentData:s,
parentDataProperty:"checks",rootData:S})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),s.modelAliases!==
void 0&&(Te(s.modelAliases,{instancePath:r+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:S})||
(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),s.agents!==void 0){let l={instancePath:r+"/agents",schemaPath:"\
#/properties/agents/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:b.properties.agents,data:s.agents};e===null?e=[l]:e.push(l),t++}if(s.toolPresets!==void 0){let l=s.
toolPresets;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>50){let o={instancePath:r+"/\
toolPresets",schemaPath:"#/properties/toolPresets/maxProperties",keyword:"maxProperties",params:{limit:50},message:"\
must NOT have more than 50 properties",schema:50,parentSchema:b.properties.toolPresets,data:l};e===null?e=[o]:
e.push(o),t++}for(let o in l){let n=t;if(typeof o=="string"){if(P(o)>63){let h={instancePath:r+"/toolPresets",
schemaPath:"definitions.json#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:se,data:o,propertyName:o};e===null?e=[h]:e.push(
h),t++}if(!_.test(o)){let h={instancePath:r+"/toolPresets",schemaPath:"definitions.json#/definitions/presetNam\
e/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:se,data:o,propertyName:o};
e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/toolPresets",schemaPath:"definitions.json#/definiti\
ons/presetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,
data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}var d=n===t;if(!d){let h={instancePath:r+"/toolPresets",schemaPath:"\
#/properties/toolPresets/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name\
 must be valid",schema:b.properties.toolPresets.propertyNames,parentSchema:b.properties.toolPresets,data:l};e===
null?e=[h]:e.push(h),t++}}for(let o in l)Le(l[o],{instancePath:r+"/toolPresets/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:S})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)}else{
let o={instancePath:r+"/toolPresets",schemaPath:"#/properties/toolPresets/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:b.properties.toolPresets.type,parentSchema:b.properties.toolPresets,data:l};
e===null?e=[o]:e.push(o),t++}}if(s.mcpServers!==void 0){let l=s.mcpServers;if(l&&typeof l=="object"&&!Array.isArray(
l)){if(Object.keys(l).length>50){let o={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/maxPr\
operties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties",schema:50,
parentSchema:b.properties.mcpServers,data:l};e===null?e=[o]:e.push(o),t++}for(let o in l){let n=t;if(typeof o==
"string"){if(P(o)>63){let h={instancePath:r+"/mcpServers",schemaPath:"definitions.json#/definitions/name/maxLe\
ngth",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,
data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}if(!_.test(o)){let h={instancePath:r+"/mcpServers",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/mcpServers",schemaPath:"defi\
nitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,
parentSchema:A,data:o,propertyName:o};e===null?e=[h]:e.push(h),t++}var c=n===t;if(!c){let h={instancePath:r+"/\
mcpServers",schemaPath:"#/properties/mcpServers/propertyNames",keyword:"propertyNames",params:{propertyName:o},
message:"property name must be valid",schema:b.properties.mcpServers.propertyNames,parentSchema:b.properties.mcpServers,
data:l};e===null?e=[h]:e.push(h),t++}}for(let o in l)_e(l[o],{instancePath:r+"/mcpServers/"+o.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:l,parentDataProperty:o,rootData:S})||(e=e===null?_e.errors:e.concat(_e.errors),
t=e.length)}else{let o={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:b.properties.mcpServers.type,parentSchema:b.properties.
mcpServers,data:l};e===null?e=[o]:e.push(o),t++}}if(s.notifications!==void 0){let l={instancePath:r+"/notifica\
tions",schemaPath:"#/properties/notifications/false schema",keyword:"false schema",params:{},message:"boolean \
schema is false",schema:!1,parentSchema:b.properties.notifications,data:s.notifications};e===null?e=[l]:e.push(
l),t++}if(s.triggers!==void 0){let l=s.triggers;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)if(o!==
"issues"){let n={instancePath:r+"/triggers",schemaPath:"#/properties/triggers/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:b.
properties.triggers,data:l};e===null?e=[n]:e.push(n),t++}if(l.issues!==void 0){let o=l.issues;if(Array.isArray(
o)){if(o.length>20){let h={instancePath:r+"/triggers/issues",schemaPath:"#/properties/triggers/properties/issu\
es/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items",schema:20,parentSchema:b.
properties.triggers.properties.issues,data:o};e===null?e=[h]:e.push(h),t++}let n=o.length;for(let h=0;h<n;h++)
Re(o[h],{instancePath:r+"/triggers/issues/"+h,parentData:o,parentDataProperty:h,rootData:S})||(e=e===null?Re.errors:
e.concat(Re.errors),t=e.length)}else{let n={instancePath:r+"/triggers/issues",schemaPath:"#/properties/trigger\
s/properties/issues/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.triggers.
properties.issues.type,parentSchema:b.properties.triggers.properties.issues,data:o};e===null?e=[n]:e.push(n),t++}}}else{
let o={instancePath:r+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:b.properties.triggers.type,parentSchema:b.properties.triggers,data:l};e===null?
e=[o]:e.push(o),t++}}}else{let l={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.type,parentSchema:b,data:s};e===null?e=[l]:e.push(l),t++}return De.errors=e,t===0}function Pt(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:ae.required,parentSchema:ae,
data:s};e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:ae.required,parentSchema:ae,
data:s};e===null?e=[i]:e.push(i),t++}if(s.metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:ae.required,
parentSchema:ae,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||i==="me\
tadata"||i==="spec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:ae,data:s};
e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let i=s.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:xe,data:i};e===
null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!=="Project"){let a={instancePath:r+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Project"},message:"must be equal to constant",schema:"\
Project",parentSchema:ae.properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(qe(s.metadata,
{instancePath:r+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?qe.errors:e.concat(
qe.errors),t=e.length)),s.spec!==void 0&&(De(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:S})||(e=e===null?De.errors:e.concat(De.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ae.type,parentSchema:ae,data:s};
e===null?e=[i]:e.push(i),t++}return Pt.errors=e,t===0}var Gt=kt,Q={type:"object",required:["apiVersion","kind",
"metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVers\
ion"},kind:{const:"AgentPool"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definiti\
ons/poolSpec"}},definitions:{poolSpec:{type:"object",required:["template"],additionalProperties:!1,properties:{
replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{$ref:"definitions.json#/definitions/labels"},
suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,properties:{metadata:{type:"\
object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"\
definitions.json#/definitions/podSpec"}}}}}}},H={type:"object",required:["name"],additionalProperties:!1,properties:{
name:{$ref:"#/definitions/name"},project:{$ref:"#/definitions/name",default:"default"},labels:{$ref:"#/definit\
ions/labels"},annotations:{$ref:"#/definitions/annotations"}}};function Ie(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:H.required,parentSchema:H,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="name"||
i==="project"||i==="labels"||i==="annotations")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:H,
data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(
i)){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i==
"string"){if(P(i)>63){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===
null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}s.labels!==
void 0&&(U(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:S})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),s.annotations!==void 0&&(Y(s.annotations,{instancePath:r+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length))}else{
let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.
type,parentSchema:H,data:s};e===null?e=[i]:e.push(i),t++}return Ie.errors=e,t===0}var V={type:"object",required:[
"template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{
$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,
properties:{metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/defini\
tions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};function fe(s,{instancePath:r="",parentData:N,
parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){
let u=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:me,
data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!Ae.test(a)){let d={instancePath:r,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=u===t;if(!i){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:$.propertyNames,parentSchema:$,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let u=s[a];if(typeof u==
"string"){if(P(u)>63){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}if(!at.test(u)){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:$.additionalProperties,
data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
additionalProperties.type,parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,
parentSchema:$,data:s};e===null?e=[a]:e.push(a),t++}return fe.errors=e,t===0}var g={type:"object",additionalProperties:!1,
properties:{agent:{type:"string",enum:["claude","claude-code","codex","gemini","command"],default:"claude"},model:{
$ref:"#/definitions/model"},systemPrompt:{type:"string",maxLength:65536},capabilities:{type:"array",items:{$ref:"\
#/definitions/capability"},uniqueItems:!0,maxItems:100},maxConcurrency:{type:"integer",minimum:1,maximum:100,default:1},
maxTokens:{type:"integer",minimum:1,maximum:1e6,default:16384},maxTurns:{type:"integer",minimum:1,maximum:1e3,
default:50},tools:{type:"array",items:{$ref:"#/definitions/tool"},uniqueItems:!0},toolPreset:{$ref:"#/definiti\
ons/presetName"},mcpServers:{type:"array",items:{$ref:"#/definitions/name"},uniqueItems:!0,maxItems:50},restartPolicy:{
type:"string",enum:["Always","OnFailure","Never"],default:"Always"},executor:{type:"string",enum:["process"],"\
x-orca-later":["container","kubernetes"],default:"process"},image:!1,resources:!1,command:{type:"array",items:{
type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{$ref:"#/definition\
s/environmentName"},uniqueItems:!0,maxItems:100},network:!1,heartbeatSeconds:{type:"integer",minimum:1,maximum:86400,
default:90},stallTimeoutSeconds:{type:"integer",minimum:1,maximum:604800}},if:{properties:{agent:{const:"comma\
nd"}},required:["agent"]},then:{required:["command"],"x-orca-message":'agent command needs the program to run \
in "command"'},dependencies:{command:{required:["agent"],properties:{agent:{const:"command","x-orca-message":'\
must be command where a "command" is given'}},"x-orca-message":'"command" is run by agent command alone: add a\
gent: command or remove it'}}};function Ee(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){
let e=null,t=0,i=t,a=!0,u=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let c;if(s.agent===void 0&&(c="agent")){
let l={};e===null?e=[l]:e.push(l),t++}else if(s.agent!==void 0&&s.agent!=="command"){let l={};e===null?e=[l]:e.
push(l),t++}}var d=u===t;if(t=i,e!==null&&(i?e.length=i:e=null),d){let c=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.command===void 0){let o={instancePath:r,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:g.then.required,parentSchema:g.then,data:s};e===
null?e=[o]:e.push(o),t++}var d=c===t;a=d}if(!a){let c={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:g.if,parentSchema:g,data:s};e===null?e=[c]:e.push(c),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let c in s)if(!ye.call(g.properties,c)){let l={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:g,data:s};e===null?e=[l]:e.push(l),t++}if(s.command!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)){if(s.agent===void 0){let c={instancePath:r,schemaPath:"#/dependencies/command/req\
uired",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:g.
dependencies.command.required,parentSchema:g.dependencies.command,data:s};e===null?e=[c]:e.push(c),t++}if(s.agent!==
void 0){let c=s.agent;if(c!=="command"){let l={instancePath:r+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:g.dependencies.command.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.agent!==
void 0){let c=s.agent;if(typeof c!="string"){let l={instancePath:r+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.agent.type,parentSchema:g.
properties.agent,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="claude"||c==="claude-code"||c==="codex"||c==="\
gemini"||c==="command")){let l={instancePath:r+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{
allowedValues:g.properties.agent.enum},message:"must be equal to one of the allowed values",schema:g.properties.
agent.enum,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}if(s.model!==void 0){let c=s.
model;if(typeof c=="string"){if(P(c)>128){let l={instancePath:r+"/model",schemaPath:"#/definitions/model/maxLe\
ngth",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:O,
data:c};e===null?e=[l]:e.push(l),t++}if(!ue.test(c)){let l={instancePath:r+"/model",schemaPath:"#/definitions/\
model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match \
pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/model",schemaPath:"#/definitions/model/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:c};e===null?e=
[l]:e.push(l),t++}}if(s.systemPrompt!==void 0){let c=s.systemPrompt;if(typeof c=="string"){if(P(c)>65536){let l={
instancePath:r+"/systemPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:g.properties.systemPrompt,data:c};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/systemPrompt",schemaPath:"#/properties/systemPrompt\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.systemPrompt.type,parentSchema:g.
properties.systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}if(s.capabilities!==void 0){let c=s.capabilities;
if(Array.isArray(c)){if(c.length>100){let h={instancePath:r+"/capabilities",schemaPath:"#/properties/capabilit\
ies/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.capabilities,data:c};e===null?e=[h]:e.push(h),t++}let l=c.length;for(let h=0;h<l;h++){let p=c[h];if(typeof p==
"string"){if(P(p)>63){let m={instancePath:r+"/capabilities/"+h,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:F,
data:p};e===null?e=[m]:e.push(m),t++}if(!ve.test(p)){let m={instancePath:r+"/capabilities/"+h,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:F,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/capabilities\
/"+h,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:F.type,parentSchema:F,data:p};e===null?e=[m]:e.push(m),t++}}let o=c.length,n;if(o>1){e:for(;o--;)for(n=
o;n--;)if(M(c[o],c[n])){let h={instancePath:r+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are\
 identical)",schema:!0,parentSchema:g.properties.capabilities,data:c};e===null?e=[h]:e.push(h),t++;break e}}}else{
let l={instancePath:r+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:g.properties.capabilities.type,parentSchema:g.properties.capabilities,data:c};
e===null?e=[l]:e.push(l),t++}}if(s.maxConcurrency!==void 0){let c=s.maxConcurrency;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxConcurrency.type,
parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(
c)){if(c>100||isNaN(c)){let l={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:g.properties.
maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTokens!==
void 0){let c=s.maxTokens;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:g.properties.maxTokens.type,parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}
if(typeof c=="number"&&isFinite(c)){if(c>1e6||isNaN(c)){let l={instancePath:r+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTurns!==
void 0){let c=s.maxTurns;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:g.properties.maxTurns.type,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c==
"number"&&isFinite(c)){if(c>1e3||isNaN(c)){let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.
properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.tools!==void 0){let c=s.tools;if(Array.
isArray(c)){let l=c.length;for(let h=0;h<l;h++){let p=c[h];if(typeof p!="string"){let m={instancePath:r+"/tool\
s/"+h,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.
type,parentSchema:W,data:p};e===null?e=[m]:e.push(m),t++}if(!(p==="read_file"||p==="write_file"||p==="edit_fil\
e"||p==="list_files"||p==="search_code"||p==="run_command")){let m={instancePath:r+"/tools/"+h,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:W.enum},message:"must be equal to one of the allowe\
d values",schema:W.enum,parentSchema:W,data:p};e===null?e=[m]:e.push(m),t++}}let o=c.length,n;if(o>1){e:for(;o--;)
for(n=o;n--;)if(M(c[o],c[n])){let h={instancePath:r+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",
schema:!0,parentSchema:g.properties.tools,data:c};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:r+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.
properties.tools.type,parentSchema:g.properties.tools,data:c};e===null?e=[l]:e.push(l),t++}}if(s.toolPreset!==
void 0){let c=s.toolPreset;if(typeof c=="string"){if(P(c)>63){let l={instancePath:r+"/toolPreset",schemaPath:"\
#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 \
characters",schema:63,parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}if(!_.test(c)){let l={instancePath:r+
"/toolPreset",schemaPath:"#/definitions/presetName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z\
0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*\
[a-z0-9])?$",parentSchema:se,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/toolPreset",schemaPath:"\
#/definitions/presetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,
data:c};e===null?e=[l]:e.push(l),t++}}if(s.mcpServers!==void 0){let c=s.mcpServers;if(Array.isArray(c)){if(c.length>
50){let h={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:c};e===
null?e=[h]:e.push(h),t++}let l=c.length;for(let h=0;h<l;h++){let p=c[h];if(typeof p=="string"){if(P(p)>63){let m={
instancePath:r+"/mcpServers/"+h,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:p};e===null?e=[m]:e.push(m),t++}
if(!_.test(p)){let m={instancePath:r+"/mcpServers/"+h,schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:r+"/mcpServers/"+h,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.type,parentSchema:A,data:p};e===null?e=[m]:e.push(m),t++}}let o=c.length,n;if(o>1){e:
for(;o--;)for(n=o;n--;)if(M(c[o],c[n])){let h={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServer\
s/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" a\
nd "+o+" are identical)",schema:!0,parentSchema:g.properties.mcpServers,data:c};e===null?e=[h]:e.push(h),t++;break e}}}else{
let l={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:c};
e===null?e=[l]:e.push(l),t++}}if(s.restartPolicy!==void 0){let c=s.restartPolicy;if(typeof c!="string"){let l={
instancePath:r+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:c};
e===null?e=[l]:e.push(l),t++}if(!(c==="Always"||c==="OnFailure"||c==="Never")){let l={instancePath:r+"/restart\
Policy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.
enum},message:"must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.
properties.restartPolicy,data:c};e===null?e=[l]:e.push(l),t++}}if(s.executor!==void 0){let c=s.executor;if(typeof c!=
"string"){let l={instancePath:r+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:c};
e===null?e=[l]:e.push(l),t++}if(c!=="process"){let l={instancePath:r+"/executor",schemaPath:"#/properties/exec\
utor/enum",keyword:"enum",params:{allowedValues:g.properties.executor.enum},message:"must be equal to one of t\
he allowed values",schema:g.properties.executor.enum,parentSchema:g.properties.executor,data:c};e===null?e=[l]:
e.push(l),t++}}if(s.image!==void 0){let c={instancePath:r+"/image",schemaPath:"#/properties/image/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.image,data:s.
image};e===null?e=[c]:e.push(c),t++}if(s.resources!==void 0){let c={instancePath:r+"/resources",schemaPath:"#/\
properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:g.properties.resources,data:s.resources};e===null?e=[c]:e.push(c),t++}if(s.command!==void 0){let c=s.
command;if(Array.isArray(c)){if(c.length>100){let o={instancePath:r+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.command,data:c};e===null?e=[o]:e.push(o),t++}if(c.length<1){let o={instancePath:r+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:g.properties.command,data:c};e===null?e=[o]:e.push(o),t++}let l=c.length;for(let o=0;o<l;o++){
let n=c[o];if(typeof n=="string"){if(P(n)>4096){let h={instancePath:r+"/command/"+o,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:g.properties.command.items,data:n};e===null?e=[h]:e.push(h),t++}if(P(n)<1){let h={
instancePath:r+"/command/"+o,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.command.items,data:n};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/command/"+o,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.
command.items,data:n};e===null?e=[h]:e.push(h),t++}}}else{let l={instancePath:r+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,
parentSchema:g.properties.command,data:c};e===null?e=[l]:e.push(l),t++}}if(s.env!==void 0){let c=s.env;if(Array.
isArray(c)){if(c.length>100){let h={instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,
data:c};e===null?e=[h]:e.push(h),t++}let l=c.length;for(let h=0;h<l;h++){let p=c[h];if(typeof p=="string"){if(P(
p)>128){let m={instancePath:r+"/env/"+h,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:C,data:p};e===null?
e=[m]:e.push(m),t++}if(!we.test(p)){let m={instancePath:r+"/env/"+h,schemaPath:"#/definitions/environmentName/\
pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|\
NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must mat\
ch pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|\
ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYL\
D)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-\
9_]*$",parentSchema:C,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/env/"+h,schemaPath:"#\
/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,
parentSchema:C,data:p};e===null?e=[m]:e.push(m),t++}}let o=c.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(M(c[o],
c[n])){let h={instancePath:r+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:g.
properties.env,data:c};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:r+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,
parentSchema:g.properties.env,data:c};e===null?e=[l]:e.push(l),t++}}if(s.network!==void 0){let c={instancePath:r+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:g.properties.network,data:s.network};e===null?e=[c]:e.push(c),t++}if(s.heartbeatSeconds!==
void 0){let c=s.heartbeatSeconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:r+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:c};e===null?
e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.
properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.stallTimeoutSeconds!==void 0){let c=s.
stallTimeoutSeconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>604800||isNaN(c)){let l={instancePath:r+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}}else{let c={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,
data:s};e===null?e=[c]:e.push(c),t++}return Ee.errors=e,t===0}function Ce(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.template===void 0){let i={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"template"},message:"must have required pro\
perty 'template'",schema:V.required,parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i===
"replicas"||i==="selector"||i==="suspend"||i==="template")){let a={instancePath:r,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:V,data:s};e===null?e=[a]:e.push(a),t++}if(s.replicas!==void 0){let i=s.replicas;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:V.properties.replicas.type,parentSchema:V.
properties.replicas,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i)){
let a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:V.properties.replicas,data:i};e===null?e=[a]:
e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:V.properties.replicas,data:i};
e===null?e=[a]:e.push(a),t++}}}if(s.selector!==void 0&&(fe(s.selector,{instancePath:r+"/selector",parentData:s,
parentDataProperty:"selector",rootData:S})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.suspend!==
void 0){let i=s.suspend;if(typeof i!="boolean"){let a={instancePath:r+"/suspend",schemaPath:"#/properties/susp\
end/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:V.properties.suspend.type,parentSchema:V.
properties.suspend,data:i};e===null?e=[a]:e.push(a),t++}}if(s.template!==void 0){let i=s.template;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let a in i)if(!(a==="metadata"||a==="spec")){let u={instancePath:r+"/template",
schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:V.properties.template,data:i};e===null?e=
[u]:e.push(u),t++}if(i.metadata!==void 0){let a=i.metadata;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)
if(u!=="labels"){let d={instancePath:r+"/template/metadata",schemaPath:"#/properties/template/properties/metad\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties",schema:!1,parentSchema:V.properties.template.properties.metadata,data:a};e===null?e=[d]:
e.push(d),t++}a.labels!==void 0&&(fe(a.labels,{instancePath:r+"/template/metadata/labels",parentData:a,parentDataProperty:"\
labels",rootData:S})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length))}else{let u={instancePath:r+"/temp\
late/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:V.properties.template.properties.metadata.type,parentSchema:V.properties.template.
properties.metadata,data:a};e===null?e=[u]:e.push(u),t++}}i.spec!==void 0&&(Ee(i.spec,{instancePath:r+"/templa\
te/spec",parentData:i,parentDataProperty:"spec",rootData:S})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length))}else{
let a={instancePath:r+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:V.properties.template.type,parentSchema:V.properties.template,data:i};e===null?
e=[a]:e.push(a),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:V.type,parentSchema:V,data:s};e===null?e=[i]:e.push(i),t++}return Ce.errors=e,t===0}function kt(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:Q.required,parentSchema:Q,
data:s};e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:Q.required,parentSchema:Q,
data:s};e===null?e=[i]:e.push(i),t++}if(s.metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:Q.required,
parentSchema:Q,data:s};e===null?e=[i]:e.push(i),t++}if(s.spec===void 0){let i={instancePath:r,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:Q.
required,parentSchema:Q,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:Q,data:s};
e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let i=s.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:xe,data:i};e===
null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!=="AgentPool"){let a={instancePath:r+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:Q.properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(Ie(
s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?Ie.
errors:e.concat(Ie.errors),t=e.length)),s.spec!==void 0&&(Ce(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:S})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,data:s};e===
null?e=[i]:e.push(i),t++}return kt.errors=e,t===0}var Ut=bt,pe={type:"object",required:["apiVersion","kind","m\
etadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function He(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:H.
required,parentSchema:H,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="name"||i==="project"||i===
"labels"||i==="annotations")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:H,
data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(
i)){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i==
"string"){if(P(i)>63){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===
null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}s.labels!==
void 0&&(U(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:S})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),s.annotations!==void 0&&(Y(s.annotations,{instancePath:r+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length))}else{
let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.
type,parentSchema:H,data:s};e===null?e=[i]:e.push(i),t++}return He.errors=e,t===0}function Fe(s,{instancePath:r="",
parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0,i=t,a=!0,u=t;if(s&&typeof s=="object"&&!Array.
isArray(s)){let c;if(s.agent===void 0&&(c="agent")){let l={};e===null?e=[l]:e.push(l),t++}else if(s.agent!==void 0&&
s.agent!=="command"){let l={};e===null?e=[l]:e.push(l),t++}}var d=u===t;if(t=i,e!==null&&(i?e.length=i:e=null),
d){let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let o={instancePath:r,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:g.then.required,parentSchema:g.then,data:s};e===null?e=[o]:e.push(o),t++}var d=c===t;a=d}if(!a){
let c={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:g.if,parentSchema:g,data:s};e===null?e=[c]:e.push(c),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let c in s)if(!ye.call(g.properties,c)){let l={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:g,
data:s};e===null?e=[l]:e.push(l),t++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===
void 0){let c={instancePath:r,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:g.dependencies.command.required,parentSchema:g.dependencies.
command,data:s};e===null?e=[c]:e.push(c),t++}if(s.agent!==void 0){let c=s.agent;if(c!=="command"){let l={instancePath:r+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:g.dependencies.command.properties.agent,
data:c};e===null?e=[l]:e.push(l),t++}}}if(s.agent!==void 0){let c=s.agent;if(typeof c!="string"){let l={instancePath:r+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.agent.type,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="claude"||
c==="claude-code"||c==="codex"||c==="gemini"||c==="command")){let l={instancePath:r+"/agent",schemaPath:"#/pro\
perties/agent/enum",keyword:"enum",params:{allowedValues:g.properties.agent.enum},message:"must be equal to on\
e of the allowed values",schema:g.properties.agent.enum,parentSchema:g.properties.agent,data:c};e===null?e=[l]:
e.push(l),t++}}if(s.model!==void 0){let c=s.model;if(typeof c=="string"){if(P(c)>128){let l={instancePath:r+"/\
model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT hav\
e more than 128 characters",schema:128,parentSchema:O,data:c};e===null?e=[l]:e.push(l),t++}if(!ue.test(c)){let l={
instancePath:r+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:O.type,parentSchema:O,data:c};e===null?e=[l]:e.push(l),t++}}if(s.systemPrompt!==void 0){let c=s.systemPrompt;
if(typeof c=="string"){if(P(c)>65536){let l={instancePath:r+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:g.properties.systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:g.properties.systemPrompt.type,parentSchema:g.properties.systemPrompt,data:c};e===null?e=[l]:e.push(
l),t++}}if(s.capabilities!==void 0){let c=s.capabilities;if(Array.isArray(c)){if(c.length>100){let h={instancePath:r+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:g.properties.capabilities,data:c};e===null?e=[h]:e.
push(h),t++}let l=c.length;for(let h=0;h<l;h++){let p=c[h];if(typeof p=="string"){if(P(p)>63){let m={instancePath:r+
"/capabilities/"+h,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:F,data:p};e===null?e=[m]:e.push(m),t++}if(!ve.test(
p)){let m={instancePath:r+"/capabilities/"+h,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:F,data:p};e===null?e=[m]:e.
push(m),t++}}else{let m={instancePath:r+"/capabilities/"+h,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:p};e===null?e=[m]:e.push(
m),t++}}let o=c.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(M(c[o],c[n])){let h={instancePath:r+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT\
 have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:g.properties.capabilities,
data:c};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:r+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.capabilities.
type,parentSchema:g.properties.capabilities,data:c};e===null?e=[l]:e.push(l),t++}}if(s.maxConcurrency!==void 0){
let c=s.maxConcurrency;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:g.properties.maxConcurrency.type,parentSchema:g.properties.maxConcurrency,data:c};e===null?
e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>100||isNaN(c)){let l={instancePath:r+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(c<
1||isNaN(c)){let l={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,
data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTokens!==void 0){let c=s.maxTokens;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTokens.type,parentSchema:g.properties.
maxTokens,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e6||isNaN(c)){let l={
instancePath:r+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:g.properties.maxTokens,data:c};e===null?e=
[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.
maxTokens,data:c};e===null?e=[l]:e.push(l),t++}}}if(s.maxTurns!==void 0){let c=s.maxTurns;if(!(typeof c=="numb\
er"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTurns.type,parentSchema:g.
properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c)){
let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:
e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxTurns,data:c};
e===null?e=[l]:e.push(l),t++}}}if(s.tools!==void 0){let c=s.tools;if(Array.isArray(c)){let l=c.length;for(let h=0;h<
l;h++){let p=c[h];if(typeof p!="string"){let m={instancePath:r+"/tools/"+h,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:p};e===null?e=
[m]:e.push(m),t++}if(!(p==="read_file"||p==="write_file"||p==="edit_file"||p==="list_files"||p==="search_code"||
p==="run_command")){let m={instancePath:r+"/tools/"+h,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:W.enum},message:"must be equal to one of the allowed values",schema:W.enum,parentSchema:W,data:p};
e===null?e=[m]:e.push(m),t++}}let o=c.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(M(c[o],c[n])){let h={instancePath:r+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT \
have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:g.properties.tools,data:c};
e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:r+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.tools.type,parentSchema:g.properties.
tools,data:c};e===null?e=[l]:e.push(l),t++}}if(s.toolPreset!==void 0){let c=s.toolPreset;if(typeof c=="string"){
if(P(c)>63){let l={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:se,data:c};e===
null?e=[l]:e.push(l),t++}if(!_.test(c)){let l={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetNa\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:se,data:c};e===null?e=
[l]:e.push(l),t++}}else{let l={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,data:c};e===null?e=[l]:e.
push(l),t++}}if(s.mcpServers!==void 0){let c=s.mcpServers;if(Array.isArray(c)){if(c.length>50){let h={instancePath:r+
"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{limit:50},message:"must\
 NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:c};e===null?e=[h]:e.push(h),
t++}let l=c.length;for(let h=0;h<l;h++){let p=c[h];if(typeof p=="string"){if(P(p)>63){let m={instancePath:r+"/\
mcpServers/"+h,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must N\
OT have more than 63 characters",schema:63,parentSchema:A,data:p};e===null?e=[m]:e.push(m),t++}if(!_.test(p)){
let m={instancePath:r+"/mcpServers/"+h,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/\
mcpServers/"+h,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:A.type,parentSchema:A,data:p};e===null?e=[m]:e.push(m),t++}}let o=c.length,n;if(o>1){e:for(;o--;)for(n=
o;n--;)if(M(c[o],c[n])){let h={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",
schema:!0,parentSchema:g.properties.mcpServers,data:c};e===null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:r+
"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:c};e===null?e=[l]:e.push(
l),t++}}if(s.restartPolicy!==void 0){let c=s.restartPolicy;if(typeof c!="string"){let l={instancePath:r+"/rest\
artPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:c};e===null?e=[l]:
e.push(l),t++}if(!(c==="Always"||c==="OnFailure"||c==="Never")){let l={instancePath:r+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.properties.restartPolicy,
data:c};e===null?e=[l]:e.push(l),t++}}if(s.executor!==void 0){let c=s.executor;if(typeof c!="string"){let l={instancePath:r+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:c};e===null?e=[l]:e.push(l),t++}
if(c!=="process"){let l={instancePath:r+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:g.properties.executor.enum},message:"must be equal to one of the allowed values",schema:g.properties.
executor.enum,parentSchema:g.properties.executor,data:c};e===null?e=[l]:e.push(l),t++}}if(s.image!==void 0){let c={
instancePath:r+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:g.properties.image,data:s.image};e===null?e=[c]:e.push(c),t++}
if(s.resources!==void 0){let c={instancePath:r+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.resources,data:s.
resources};e===null?e=[c]:e.push(c),t++}if(s.command!==void 0){let c=s.command;if(Array.isArray(c)){if(c.length>
100){let o={instancePath:r+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.command,data:c};e===null?e=[o]:
e.push(o),t++}if(c.length<1){let o={instancePath:r+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.command,
data:c};e===null?e=[o]:e.push(o),t++}let l=c.length;for(let o=0;o<l;o++){let n=c[o];if(typeof n=="string"){if(P(
n)>4096){let h={instancePath:r+"/command/"+o,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:g.properties.
command.items,data:n};e===null?e=[h]:e.push(h),t++}if(P(n)<1){let h={instancePath:r+"/command/"+o,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:g.properties.command.items,data:n};e===null?e=[h]:e.push(h),t++}}else{let h={
instancePath:r+"/command/"+o,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.command.items,data:n};
e===null?e=[h]:e.push(h),t++}}}else{let l={instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,parentSchema:g.properties.
command,data:c};e===null?e=[l]:e.push(l),t++}}if(s.env!==void 0){let c=s.env;if(Array.isArray(c)){if(c.length>
100){let h={instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,data:c};e===null?e=[h]:e.
push(h),t++}let l=c.length;for(let h=0;h<l;h++){let p=c[h];if(typeof p=="string"){if(P(p)>128){let m={instancePath:r+
"/env/"+h,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:C,data:p};e===null?e=[m]:e.push(m),t++}if(!we.
test(p)){let m={instancePath:r+"/env/"+h,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:C,data:p};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/env/"+h,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:p};e===null?
e=[m]:e.push(m),t++}}let o=c.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(M(c[o],c[n])){let h={instancePath:r+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have\
 duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:g.properties.env,data:c};e===
null?e=[h]:e.push(h),t++;break e}}}else{let l={instancePath:r+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,parentSchema:g.properties.env,
data:c};e===null?e=[l]:e.push(l),t++}}if(s.network!==void 0){let c={instancePath:r+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.
properties.network,data:s.network};e===null?e=[c]:e.push(c),t++}if(s.heartbeatSeconds!==void 0){let c=s.heartbeatSeconds;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}
if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||
isNaN(c)){let l={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.heartbeatSeconds,
data:c};e===null?e=[l]:e.push(l),t++}}}if(s.stallTimeoutSeconds!==void 0){let c=s.stallTimeoutSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.
stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c==
"number"&&isFinite(c)){if(c>604800||isNaN(c)){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<
1||isNaN(c)){let l={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.stallTimeoutSeconds,
data:c};e===null?e=[l]:e.push(l),t++}}}}else{let c={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:s};e===null?e=[c]:e.push(c),t++}return Fe.
errors=e,t===0}function bt(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let i={instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiV\
ersion'",schema:pe.required,parentSchema:pe,data:s};e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'",schema:pe.required,parentSchema:pe,data:s};e===null?e=[i]:e.push(i),t++}if(s.metadata===void 0){let i={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must ha\
ve required property 'metadata'",schema:pe.required,parentSchema:pe,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)
if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:r,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:pe,data:s};e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let i=s.apiVersion;
if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"definitions.json#/definitions/apiV\
ersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"\
orca.dev/v1alpha1",parentSchema:xe,data:i};e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!==
"AgentPod"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:pe.properties.kind,data:i};e===null?
e=[a]:e.push(a),t++}}s.metadata!==void 0&&(He(s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:S})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),s.spec!==void 0&&(Fe(s.spec,{instancePath:r+
"/spec",parentData:s,parentDataProperty:"spec",rootData:S})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length))}else{
let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:pe.
type,parentSchema:pe,data:s};e===null?e=[i]:e.push(i),t++}return bt.errors=e,t===0}var Yt=xt,X={type:"object",
required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definit\
ions.json#/definitions/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"definitions.json#/definitions/metad\
ata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{taskSpec:{type:"object",additionalProperties:!1,oneOf:[
{required:["prompt"]},{required:["template"]},{required:["workflow"]},{required:["taskMaster"]}],properties:{prompt:{
type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},
template:{$ref:"definitions.json#/definitions/name"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},taskMaster:{$ref:"#/definiti\
ons/taskMaster"},type:{type:"string",enum:["code","docs","review"],default:"code"},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"\
definitions.json#/definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"\
array",maxItems:100,items:{$ref:"#/definitions/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/defi\
nitions/valueName"},additionalProperties:{$ref:"#/definitions/input"}},context:!1,checks:{$ref:"definitions.js\
on#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{type:"inte\
ger",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},repository:{
$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{
type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x\
-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, day of week"},timeZone:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the na\
me of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"\
Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,
maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},
landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{
$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},taskMaster:{type:"object",
additionalProperties:!1,properties:{id:{type:"integer",minimum:1,maximum:1e6},tag:{type:"string",pattern:"^[A-\
Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,"x-orca-message":'must have at most 63 letters, digits, ".", "_" and "-\
"'},repository:{$ref:"definitions.json#/definitions/repositoryUrl"},workingDirectory:{type:"string",pattern:"^\
(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:500,"x-orca-message":"must be the pat\
h of a folder relative to the root of the repository, with forward slashes"}}},valueName:{type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},input:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][\
A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"must be <task>.<outp\
ut>, or a mapping with task and output",properties:{task:{$ref:"definitions.json#/definitions/name"},project:{
$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},output:{type:"object",required:[
"file"],additionalProperties:!1,properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?\
!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":"must be the path of a file relative\
 to the root of the repository, with forward slashes, and neither in .git nor in .orca/inputs"},schema:{type:[
"object","boolean"]}}},dependency:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,
required:["task"],additionalProperties:!1,"x-orca-message":'must be the name of a DevTask: lower-case letters,\
 digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"definitions.json#\
/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"Landed"}}}}};function Me(s,{instancePath:r="",
parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.name===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:H.required,parentSchema:H,data:s};e===null?e=[i]:e.
push(i),t++}for(let i in s)if(!(i==="name"||i==="project"||i==="labels"||i==="annotations")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must\
 NOT have additional properties",schema:!1,parentSchema:H,data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){
let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={instancePath:r+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[
a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.
project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/project",schemaPath:"\
#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 charac\
ters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={instancePath:r+"/pro\
ject",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?
e=[a]:e.push(a),t++}}s.labels!==void 0&&(U(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:S})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.annotations!==void 0&&(Y(s.annotations,
{instancePath:r+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:H.type,parentSchema:H,data:s};e===null?e=[i]:e.push(i),t++}return Me.errors=
e,t===0}var w={type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["template"]},{required:[
"workflow"]},{required:["taskMaster"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orc\
a-message":"must say what to do, in at most 65536 characters"},template:{$ref:"definitions.json#/definitions/n\
ame"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"defi\
nitions.json#/definitions/parameterName"}},taskMaster:{$ref:"#/definitions/taskMaster"},type:{type:"string",enum:[
"code","docs","review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{
$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{
type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definition\
s/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"\
#/definitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"i\
nteger",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},rt={pattern:"^[A-Za-z][A-Za-z0-9_]*$",
maxLength:63,"x-orca-message":'must be letters, digits and "_", and start with a letter'},Z={type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},R={type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"stri\
ng",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,
"x-orca-message":"must be the path of a file relative to the root of the repository, with forward slashes, and\
 neither in .git nor in .orca/inputs"},schema:{type:["object","boolean"]}}},St=new RegExp("^[A-Za-z][A-Za-z0-9\
_]*$","u"),ge=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),Lt=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{\
3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),_t=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),yt=new RegExp("^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),wt=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?\
|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u"),K={type:"object",additionalProperties:!1,properties:{
id:{type:"integer",minimum:1,maximum:1e6},tag:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,
"x-orca-message":'must have at most 63 letters, digits, ".", "_" and "-"'},repository:{$ref:"definitions.json#\
/definitions/repositoryUrl"},workingDirectory:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0\
000-\\u001f\\\\]+$",maxLength:500,"x-orca-message":"must be the path of a folder relative to the root of the r\
epository, with forward slashes"}}},Rt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u"),Dt=new RegExp("^(?!/)(?!\
(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$","u");function Ve(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!(i==="id"||i===
"tag"||i==="repository"||i==="workingDirectory")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:K,
data:s};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0){let i=s.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let a={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer",schema:K.properties.id.type,parentSchema:K.properties.id,data:i};e===null?e=[a]:
e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e6||isNaN(i)){let a={instancePath:r+"/id",schemaPath:"\
#/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:K.properties.id,data:i};e===null?e=[a]:e.push(a),t++}if(i<1||isNaN(i)){let a={instancePath:r+"/id",
schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:K.properties.id,data:i};e===null?e=[a]:e.push(a),t++}}}if(s.tag!==void 0){let i=s.tag;if(typeof i==
"string"){if(P(i)>63){let a={instancePath:r+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:K.properties.tag,data:i};
e===null?e=[a]:e.push(a),t++}if(!Rt.test(i)){let a={instancePath:r+"/tag",schemaPath:"#/properties/tag/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^[A-Za-z0-9][A-\
Za-z0-9._-]*$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:K.properties.tag,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:K.properties.tag.type,parentSchema:K.properties.tag,data:i};e===null?e=[a]:
e.push(a),t++}}if(s.repository!==void 0){let i=s.repository;if(typeof i=="string"){if(P(i)>2e3){let a={instancePath:r+
"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},
message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:re,data:i};e===null?e=[a]:e.push(a),
t++}if(!mt.test(i)){let a={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUr\
l/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?\
[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},
message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@\
?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"\
^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\\
s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:re,data:i};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:i};e===
null?e=[a]:e.push(a),t++}}if(s.workingDirectory!==void 0){let i=s.workingDirectory;if(typeof i=="string"){if(P(
i)>500){let a={instancePath:r+"/workingDirectory",schemaPath:"#/properties/workingDirectory/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters",schema:500,parentSchema:K.properties.
workingDirectory,data:i};e===null?e=[a]:e.push(a),t++}if(!Dt.test(i)){let a={instancePath:r+"/workingDirectory",
schemaPath:"#/properties/workingDirectory/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.\
git)?(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000\
-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:K.properties.
workingDirectory,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workingDirectory",schemaPath:"\
#/properties/workingDirectory/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.
workingDirectory.type,parentSchema:K.properties.workingDirectory,data:i};e===null?e=[a]:e.push(a),t++}}}else{let i={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.type,
parentSchema:K,data:s};e===null?e=[i]:e.push(i),t++}return Ve.errors=e,t===0}function Be(s,{instancePath:r="",
parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let a in s){let u=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"#/definitions/la\
belKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!Ae.test(a)){let d={instancePath:r,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-\
z0-9])?$",parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=u===t;if(!i){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:$.propertyNames,parentSchema:$,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let u=s[a];if(typeof u==
"string"){if(P(u)>63){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}if(!at.test(u)){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:$.additionalProperties,
data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
additionalProperties.type,parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,
parentSchema:$,data:s};e===null?e=[a]:e.push(a),t++}return Be.errors=e,t===0}var J={type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}};function Ge(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,
t=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let i={instancePath:r,schemaPath:"#/ty\
pe",keyword:"type",params:{type:J.type},message:"must be string,object",schema:J.type,parentSchema:J,data:s};e===
null?e=[i]:e.push(i),t++}if(typeof s=="string"){if(P(s)>63){let i={instancePath:r,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:J,data:s};
e===null?e=[i]:e.push(i),t++}if(!_.test(s)){let i={instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:J,data:s};e===null?e=[i]:e.push(i),t++}}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.task===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"task"},message:"must have required property 'task'",schema:J.required,parentSchema:J,data:s};
e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="task"||i==="project"||i==="until")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must\
 NOT have additional properties",schema:!1,parentSchema:J,data:s};e===null?e=[a]:e.push(a),t++}if(s.task!==void 0){
let i=s.task;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={instancePath:r+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}if(!_.test(i)){let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}if(s.until!==void 0){let i=s.until;if(typeof i!="string"){let a={instancePath:r+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.properties.until.
type,parentSchema:J.properties.until,data:i};e===null?e=[a]:e.push(a),t++}if(!(i==="Landed"||i==="Merged")){let a={
instancePath:r+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:J.properties.
until.enum},message:"must be equal to one of the allowed values",schema:J.properties.until.enum,parentSchema:J.
properties.until,data:i};e===null?e=[a]:e.push(a),t++}}}return Ge.errors=e,t===0}var oe={type:["string","objec\
t"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,
"x-orca-message":"must be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definiti\
ons.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/v\
alueName"}}},ot=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Ue(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(typeof s!="string"&&!(s&&
typeof s=="object"&&!Array.isArray(s))){let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:oe.
type},message:"must be string,object",schema:oe.type,parentSchema:oe,data:s};e===null?e=[i]:e.push(i),t++}if(typeof s==
"string"&&!ot.test(s)){let i={instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]\
{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$",parentSchema:oe,data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.task===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
task"},message:"must have required property 'task'",schema:oe.required,parentSchema:oe,data:s};e===null?e=[i]:
e.push(i),t++}if(s.output===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
output"},message:"must have required property 'output'",schema:oe.required,parentSchema:oe,data:s};e===null?e=
[i]:e.push(i),t++}for(let i in s)if(!(i==="task"||i==="project"||i==="output")){let a={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:oe,data:s};e===null?e=[a]:e.push(a),t++}if(s.task!==void 0){let i=s.
task;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/task",schemaPath:"definitions.json#/definition\
s/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={instancePath:r+"/task",schemaPath:"d\
efinitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};
e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}if(!_.test(i)){let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}if(s.output!==void 0){let i=s.output;if(typeof i=="string"){if(P(i)>63){let a={instancePath:r+"/output",schemaPath:"\
#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 c\
haracters",schema:63,parentSchema:Z,data:i};e===null?e=[a]:e.push(a),t++}if(!ge.test(i)){let a={instancePath:r+
"/output",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/output",schemaPath:"#/definitions/valueName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:i};e===
null?e=[a]:e.push(a),t++}}}return Ue.errors=e,t===0}function Ye(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxI\
tems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:le,
data:s};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)ne(s[a],{instancePath:r+"/"+a,parentData:s,
parentDataProperty:a,rootData:S})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{let i={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:le.type,parentSchema:le,
data:s};e===null?e=[i]:e.push(i),t++}return Ye.errors=e,t===0}function Ke(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0,i=t,a=!1,u=null,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){
let p={instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:w.oneOf[0].required,parentSchema:w.oneOf[0],data:s};e===null?e=[p]:
e.push(p),t++}var l=d===t;l&&(a=!0,u=0);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.template===void 0){
let p={instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"template"},message:"\
must have required property 'template'",schema:w.oneOf[1].required,parentSchema:w.oneOf[1],data:s};e===null?e=
[p]:e.push(p),t++}var l=c===t;if(l&&a)a=!1,u=[u,1];else{l&&(a=!0,u=1);let p=t;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.workflow===void 0){let y={instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:"workflow"},message:"must have required property 'workflow'",schema:w.oneOf[2].required,parentSchema:w.
oneOf[2],data:s};e===null?e=[y]:e.push(y),t++}var l=p===t;if(l&&a)a=!1,u=[u,2];else{l&&(a=!0,u=2);let y=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.taskMaster===void 0){let x={instancePath:r,schemaPath:"#/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:"taskMaster"},message:"must have required property 'taskMaste\
r'",schema:w.oneOf[3].required,parentSchema:w.oneOf[3],data:s};e===null?e=[x]:e.push(x),t++}var l=y===t;l&&a?(a=
!1,u=[u,3]):l&&(a=!0,u=3)}}if(a)t=i,e!==null&&(i?e.length=i:e=null);else{let p={instancePath:r,schemaPath:"#/o\
neOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf",schema:w.oneOf,
parentSchema:w,data:s};e===null?e=[p]:e.push(p),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)
if(!ye.call(w.properties,p)){let m={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:w,data:s};
e===null?e=[m]:e.push(m),t++}if(s.prompt!==void 0){let p=s.prompt;if(typeof p=="string"){if(P(p)>65536){let m={
instancePath:r+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters",schema:65536,parentSchema:w.properties.prompt,data:p};e===null?e=[m]:
e.push(m),t++}if(!st.test(p)){let m={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:w.properties.prompt,
data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.prompt.type,parentSchema:w.
properties.prompt,data:p};e===null?e=[m]:e.push(m),t++}}if(s.template!==void 0){let p=s.template;if(typeof p==
"string"){if(P(p)>63){let m={instancePath:r+"/template",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,
data:p};e===null?e=[m]:e.push(m),t++}if(!_.test(p)){let m={instancePath:r+"/template",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/template",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:p};e===null?e=[m]:e.push(m),t++}}if(s.workflow!==void 0){let p=s.workflow;if(typeof p=="string"){if(P(p)>
63){let m={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:p};e===null?
e=[m]:e.push(m),t++}if(!_.test(p)){let m={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:p};e===null?
e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:p};e===null?
e=[m]:e.push(m),t++}}if(s.parameters!==void 0){let p=s.parameters;if(p&&typeof p=="object"&&!Array.isArray(p))
for(let m in p){let y=t;if(typeof m=="string"){if(P(m)>63){let f={instancePath:r+"/parameters",schemaPath:"def\
initions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT ha\
ve more than 63 characters",schema:63,parentSchema:rt,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}if(!St.
test(m)){let f={instancePath:r+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:rt,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}}var o=y===
t;if(!o){let f={instancePath:r+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:m},message:"property name must be valid",schema:w.properties.parameters.propertyNames,
parentSchema:w.properties.parameters,data:p};e===null?e=[f]:e.push(f),t++}}else{let m={instancePath:r+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:w.properties.parameters.type,parentSchema:w.properties.parameters,data:p};e===null?e=[m]:e.push(m),t++}}
if(s.taskMaster!==void 0&&(Ve(s.taskMaster,{instancePath:r+"/taskMaster",parentData:s,parentDataProperty:"task\
Master",rootData:S})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),s.type!==void 0){let p=s.type;if(typeof p!=
"string"){let m={instancePath:r+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:w.properties.type.type,parentSchema:w.properties.type,data:p};e===null?e=[
m]:e.push(m),t++}if(!(p==="code"||p==="docs"||p==="review")){let m={instancePath:r+"/type",schemaPath:"#/prope\
rties/type/enum",keyword:"enum",params:{allowedValues:w.properties.type.enum},message:"must be equal to one of\
 the allowed values",schema:w.properties.type.enum,parentSchema:w.properties.type,data:p};e===null?e=[m]:e.push(
m),t++}}if(s.requiredCapabilities!==void 0){let p=s.requiredCapabilities;if(Array.isArray(p)){if(p.length>100){
let x={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:w.properties.
requiredCapabilities,data:p};e===null?e=[x]:e.push(x),t++}let m=p.length;for(let x=0;x<m;x++){let D=p[x];if(typeof D==
"string"){if(P(D)>63){let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitio\
ns/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:F,data:D};e===null?e=[L]:e.push(L),t++}if(!ve.test(D)){let L={instancePath:r+"/required\
Capabilities/"+x,schemaPath:"definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0\
-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:F,data:D};e===null?e=[L]:e.push(L),t++}}else{
let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:D};e===null?e=[L]:e.push(
L),t++}}let y=p.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(M(p[y],p[f])){let x={instancePath:r+"/requiredCap\
abilities",schemaPath:"#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"\
must NOT have duplicate items (items ## "+f+" and "+y+" are identical)",schema:!0,parentSchema:w.properties.requiredCapabilities,
data:p};e===null?e=[x]:e.push(x),t++;break e}}}else{let m={instancePath:r+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.
properties.requiredCapabilities.type,parentSchema:w.properties.requiredCapabilities,data:p};e===null?e=[m]:e.push(
m),t++}}if(s.model!==void 0){let p=s.model;if(typeof p=="string"){if(P(p)>128){let m={instancePath:r+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:O,data:p};e===null?e=[m]:e.push(m),t++}if(!ue.test(
p)){let m={instancePath:r+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,data:p};e===null?e=[m]:e.push(m),
t++}}else{let m={instancePath:r+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:p};e===null?e=[m]:e.push(m),
t++}}if(s.preferredModel!==void 0){let p=s.preferredModel;if(typeof p=="string"){if(P(p)>128){let m={instancePath:r+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:O,data:p};e===null?e=[m]:e.push(m),t++}
if(!ue.test(p)){let m={instancePath:r+"/preferredModel",schemaPath:"definitions.json#/definitions/model/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,data:p};e===
null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/preferredModel",schemaPath:"definitions.json#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:p};
e===null?e=[m]:e.push(m),t++}}if(s.podSelector!==void 0&&(Be(s.podSelector,{instancePath:r+"/podSelector",parentData:s,
parentDataProperty:"podSelector",rootData:S})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),s.priority!==
void 0){let p=s.priority;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:r+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:w.properties.priority.type,parentSchema:w.properties.priority,data:p};e===null?e=[m]:e.push(m),t++}if(typeof p==
"number"&&isFinite(p)){if(p>1e3||isNaN(p)){let m={instancePath:r+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:w.
properties.priority,data:p};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(p)){let m={instancePath:r+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:w.properties.priority,data:p};e===null?e=[m]:e.push(m),t++}}}if(s.dependsOn!==void 0){let p=s.dependsOn;
if(Array.isArray(p)){if(p.length>100){let y={instancePath:r+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:w.
properties.dependsOn,data:p};e===null?e=[y]:e.push(y),t++}let m=p.length;for(let y=0;y<m;y++)Ge(p[y],{instancePath:r+
"/dependsOn/"+y,parentData:p,parentDataProperty:y,rootData:S})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.
length)}else{let m={instancePath:r+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:w.properties.dependsOn.type,parentSchema:w.properties.dependsOn,data:p};
e===null?e=[m]:e.push(m),t++}}if(s.inputs!==void 0){let p=s.inputs;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let m in p){let y=t;if(typeof m=="string"){if(P(m)>63){let f={instancePath:r+"/inputs",schemaPath:"#/defin\
itions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characte\
rs",schema:63,parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}if(!ge.test(m)){let f={instancePath:r+
"/inputs",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,
data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/inputs",schemaPath:"#/defini\
tions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,
data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}var n=y===t;if(!n){let f={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property name must\
 be valid",schema:w.properties.inputs.propertyNames,parentSchema:w.properties.inputs,data:p};e===null?e=[f]:e.
push(f),t++}}for(let m in p)Ue(p[m],{instancePath:r+"/inputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,
parentDataProperty:m,rootData:S})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)}else{let m={instancePath:r+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:w.properties.inputs.type,parentSchema:w.properties.inputs,data:p};e===null?e=[m]:e.push(m),t++}}if(s.context!==
void 0){let p={instancePath:r+"/context",schemaPath:"#/properties/context/false schema",keyword:"false schema",
params:{},message:"boolean schema is false",schema:!1,parentSchema:w.properties.context,data:s.context};e===null?
e=[p]:e.push(p),t++}if(s.checks!==void 0&&(Ye(s.checks,{instancePath:r+"/checks",parentData:s,parentDataProperty:"\
checks",rootData:S})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),s.maxCheckRounds!==void 0){let p=s.
maxCheckRounds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:r+"/maxCheckRound\
s",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:w.properties.maxCheckRounds.type,parentSchema:w.properties.maxCheckRounds,data:p};e===null?e=[m]:e.
push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>20||isNaN(p)){let m={instancePath:r+"/maxCheckRounds",schemaPath:"\
#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 2\
0",schema:20,parentSchema:w.properties.maxCheckRounds,data:p};e===null?e=[m]:e.push(m),t++}if(p<1||isNaN(p)){let m={
instancePath:r+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:w.properties.maxCheckRounds,data:p};e===null?e=[m]:e.
push(m),t++}}}if(s.maxRetries!==void 0){let p=s.maxRetries;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let m={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:w.properties.maxRetries.type,parentSchema:w.properties.maxRetries,data:p};
e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>20||isNaN(p)){let m={instancePath:r+"/ma\
xRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"\
must be <= 20",schema:20,parentSchema:w.properties.maxRetries,data:p};e===null?e=[m]:e.push(m),t++}if(p<0||isNaN(
p)){let m={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:w.properties.maxRetries,data:p};e===null?
e=[m]:e.push(m),t++}}}if(s.timeoutSeconds!==void 0){let p=s.timeoutSeconds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let m={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:w.properties.timeoutSeconds.type,parentSchema:w.
properties.timeoutSeconds,data:p};e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>604800||
isNaN(p)){let m={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:w.properties.
timeoutSeconds,data:p};e===null?e=[m]:e.push(m),t++}if(p<1||isNaN(p)){let m={instancePath:r+"/timeoutSeconds",
schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:w.properties.timeoutSeconds,data:p};e===null?e=[m]:e.push(m),t++}}}if(s.repository!==
void 0){let p=s.repository;if(typeof p=="string"){if(P(p)>2e3){let m={instancePath:r+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NO\
T have more than 2000 characters",schema:2e3,parentSchema:re,data:p};e===null?e=[m]:e.push(m),t++}if(!mt.test(
p)){let m={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:re,data:p};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:p};e===null?e=[m]:e.push(
m),t++}}if(s.branch!==void 0){let p=s.branch;if(typeof p=="string"){if(P(p)>200){let m={instancePath:r+"/branc\
h",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:E,data:p};e===null?e=[m]:e.push(m),t++}if(!Se.
test(p)){let m={instancePath:r+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pa\
ttern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+\
$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.\
lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
parentSchema:E,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/branch",schemaPath:"definiti\
ons.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,
parentSchema:E,data:p};e===null?e=[m]:e.push(m),t++}}if(s.schedule!==void 0){let p=s.schedule;if(typeof p=="st\
ring"){if(P(p)>200){let m={instancePath:r+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"ma\
xLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:w.properties.
schedule,data:p};e===null?e=[m]:e.push(m),t++}if(!Lt.test(p)){let m={instancePath:r+"/schedule",schemaPath:"#/\
properties/schedule/pattern",keyword:"pattern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([\
0-9*/,-]|[A-Za-z]{3})+$"},message:'must match pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|\
[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:w.
properties.schedule,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
schedule.type,parentSchema:w.properties.schedule,data:p};e===null?e=[m]:e.push(m),t++}}if(s.timeZone!==void 0){
let p=s.timeZone;if(typeof p=="string"){if(P(p)>64){let m={instancePath:r+"/timeZone",schemaPath:"#/properties\
/timeZone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:w.properties.timeZone,data:p};e===null?e=[m]:e.push(m),t++}if(!_t.test(p)){let m={instancePath:r+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:w.
properties.timeZone,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/timeZone",schemaPath:"#\
/properties/timeZone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
timeZone.type,parentSchema:w.properties.timeZone,data:p};e===null?e=[m]:e.push(m),t++}}if(s.concurrencyPolicy!==
void 0){let p=s.concurrencyPolicy;if(typeof p!="string"){let m={instancePath:r+"/concurrencyPolicy",schemaPath:"\
#/properties/concurrencyPolicy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
concurrencyPolicy.type,parentSchema:w.properties.concurrencyPolicy,data:p};e===null?e=[m]:e.push(m),t++}if(!(p===
"Allow"||p==="Forbid"||p==="Replace")){let m={instancePath:r+"/concurrencyPolicy",schemaPath:"#/properties/con\
currencyPolicy/enum",keyword:"enum",params:{allowedValues:w.properties.concurrencyPolicy.enum},message:"must b\
e equal to one of the allowed values",schema:w.properties.concurrencyPolicy.enum,parentSchema:w.properties.concurrencyPolicy,
data:p};e===null?e=[m]:e.push(m),t++}}if(s.startingDeadlineSeconds!==void 0){let p=s.startingDeadlineSeconds;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:r+"/startingDeadlineSeconds",schemaPath:"#/prop\
erties/startingDeadlineSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:w.
properties.startingDeadlineSeconds.type,parentSchema:w.properties.startingDeadlineSeconds,data:p};e===null?e=[
m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>604800||isNaN(p)){let m={instancePath:r+"/startingDe\
adlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:w.properties.startingDeadlineSeconds,
data:p};e===null?e=[m]:e.push(m),t++}if(p<10||isNaN(p)){let m={instancePath:r+"/startingDeadlineSeconds",schemaPath:"\
#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"mus\
t be >= 10",schema:10,parentSchema:w.properties.startingDeadlineSeconds,data:p};e===null?e=[m]:e.push(m),t++}}}
if(s.historyLimit!==void 0){let p=s.historyLimit;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={
instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer",schema:w.properties.historyLimit.type,parentSchema:w.properties.historyLimit,data:p};
e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){let m={instancePath:r+"/h\
istoryLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:w.properties.historyLimit,data:p};e===null?e=[m]:e.push(m),t++}
if(p<0||isNaN(p)){let m={instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:w.properties.historyLimit,
data:p};e===null?e=[m]:e.push(m),t++}}}if(s.notBefore!==void 0){let p=s.notBefore;if(typeof p=="string"){if(!yt.
test(p)){let m={instancePath:r+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'must match \
pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\\d{4}-\\d{2}\
-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:w.properties.notBefore,data:p};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/notBefore",schemaPath:"#/properties/notBefore/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.notBefore.type,parentSchema:w.
properties.notBefore,data:p};e===null?e=[m]:e.push(m),t++}}if(s.expires!==void 0){let p=s.expires;if(typeof p==
"string"){if(!yt.test(p)){let m={instancePath:r+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:w.properties.expires,
data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.expires.type,parentSchema:w.
properties.expires,data:p};e===null?e=[m]:e.push(m),t++}}if(s.suspend!==void 0){let p=s.suspend;if(typeof p!="\
boolean"){let m={instancePath:r+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:w.properties.suspend.type,parentSchema:w.properties.suspend,data:p};
e===null?e=[m]:e.push(m),t++}}if(s.landing!==void 0){let p=s.landing;if(typeof p!="string"){let m={instancePath:r+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:w.properties.landing.type,parentSchema:w.properties.landing,data:p};e===null?e=[m]:e.push(m),t++}if(!(p===
"pullRequest"||p==="none")){let m={instancePath:r+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:w.properties.landing.enum},message:"must be equal to one of the allowed values",schema:w.
properties.landing.enum,parentSchema:w.properties.landing,data:p};e===null?e=[m]:e.push(m),t++}}if(s.outputs!==
void 0){let p=s.outputs;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let m in p){let y=t;if(typeof m=="str\
ing"){if(P(m)>63){let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"max\
Length",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Z,data:m,propertyName:m};
e===null?e=[f]:e.push(f),t++}if(!ge.test(m)){let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za\
-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.
push(f),t++}}else{let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(
f),t++}var h=y===t;if(!h){let f={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:m},message:"property name must be valid",schema:w.properties.outputs.propertyNames,
parentSchema:w.properties.outputs,data:p};e===null?e=[f]:e.push(f),t++}}for(let m in p){let y=p[m];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:r+"/outputs/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/output/required",keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'",schema:R.required,parentSchema:R,data:y};e===null?e=[f]:e.push(f),t++}for(let f in y)
if(!(f==="file"||f==="schema")){let x={instancePath:r+"/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties",schema:!1,parentSchema:R,data:y};e===null?e=[x]:e.push(x),t++}if(y.file!==
void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let x={instancePath:r+"/outputs/"+m.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:R.properties.file,data:f};
e===null?e=[x]:e.push(x),t++}if(!wt.test(f)){let x={instancePath:r+"/outputs/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/file",schemaPath:"#/definitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?\
!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "\
^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\
\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",parentSchema:R.properties.file,data:f};e===null?
e=[x]:e.push(x),t++}}else{let x={instancePath:r+"/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/definitions/output/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.
properties.file.type,parentSchema:R.properties.file,data:f};e===null?e=[x]:e.push(x),t++}}if(y.schema!==void 0){
let f=y.schema;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let x={instancePath:r+"/ou\
tputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",schemaPath:"#/definitions/output/properties/schema/\
type",keyword:"type",params:{type:R.properties.schema.type},message:"must be object,boolean",schema:R.properties.
schema.type,parentSchema:R.properties.schema,data:f};e===null?e=[x]:e.push(x),t++}}}else{let f={instancePath:r+
"/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let m={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:w.properties.outputs.type,parentSchema:w.properties.outputs,data:p};e===null?e=
[m]:e.push(m),t++}}}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:w.type,parentSchema:w,data:s};e===null?e=[p]:e.push(p),t++}return Ke.errors=e,t===0}function xt(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:X.required,parentSchema:X,
data:s};e===null?e=[i]:e.push(i),t++}if(s.kind===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:X.required,parentSchema:X,
data:s};e===null?e=[i]:e.push(i),t++}if(s.metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:X.required,
parentSchema:X,data:s};e===null?e=[i]:e.push(i),t++}if(s.spec===void 0){let i={instancePath:r,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:X.
required,parentSchema:X,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:X,data:s};
e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let i=s.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:xe,data:i};e===
null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let i=s.kind;if(i!=="DevTask"){let a={instancePath:r+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be equal to constant",schema:"\
DevTask",parentSchema:X.properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(Me(s.metadata,
{instancePath:r+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length)),s.spec!==void 0&&(Ke(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:S})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:s};e===
null?e=[i]:e.push(i),t++}return xt.errors=e,t===0}var Kt=At,ee={type:"object",required:["apiVersion","kind","m\
etadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersio\
n"},kind:{const:"Workflow"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions\
/workflowSpec"}},definitions:{workflowSpec:{type:"object",required:["nodes"],additionalProperties:!1,properties:{
parameters:{type:"object"},inputs:{type:"array",items:{$ref:"devtask.json#/definitions/valueName"},uniqueItems:!0,
maxItems:50},nodes:{type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/def\
initions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{type:"object",propertyNames:{$ref:"\
devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}}}},node:{type:"ob\
ject",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},workflow:{
$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/de\
finitions/parameterName"}},dependsOn:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/\
definitions/name"}},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capability"},
uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions\
.json#/definitions/labels"},checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",
minimum:1,maximum:20},maxRetries:{type:"integer",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,
maximum:604800},landing:{type:"string",enum:["commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{
$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"\
object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/d\
efinitions/output"}}}},nodeOutput:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$","x-orca-message":"must be <node>.<output>"}}};function We(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let i={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:H.required,parentSchema:H,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="name"||
i==="project"||i==="labels"||i==="annotations")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:H,
data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let i=s.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!_.test(
i)){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let i=s.project;if(typeof i==
"string"){if(P(i)>63){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===
null?e=[a]:e.push(a),t++}if(!_.test(i)){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}s.labels!==
void 0&&(U(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:S})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),s.annotations!==void 0&&(Y(s.annotations,{instancePath:r+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:S})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length))}else{
let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.
type,parentSchema:H,data:s};e===null?e=[i]:e.push(i),t++}return We.errors=e,t===0}var I={type:"object",required:[
"nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},inputs:{type:"array",items:{$ref:"devt\
ask.json#/definitions/valueName"},uniqueItems:!0,maxItems:50},nodes:{type:"object",minProperties:1,maxProperties:100,
propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}}}},Pe={type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,6\
2}$","x-orca-message":"must be <node>.<output>"},z={type:"object",additionalProperties:!1,oneOf:[{required:["p\
rompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-mess\
age":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},
parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"defin\
itions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integ\
er",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:[
"commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueN\
ame"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"devt\
ask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/definitions/output"}}}};function Je(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s){let u=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"\
#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 \
characters",schema:253,parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!Ae.test(a)){let d={
instancePath:r,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-\
9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-\
z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:me,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=u===
t;if(!i){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"\
property name must be valid",schema:$.propertyNames,parentSchema:$,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){
let u=s[a];if(typeof u=="string"){if(P(u)>63){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mor\
e than 63 characters",schema:63,parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}if(!at.
test(u)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must mat\
ch pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
)?$",parentSchema:$.additionalProperties,data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:$.additionalProperties.type,parentSchema:$.additionalProperties,data:u};
e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:$.type,parentSchema:$,data:s};e===null?e=[a]:e.push(a),t++}return Je.errors=
e,t===0}function Qe(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(Array.
isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items",schema:50,parentSchema:le,data:s};e===null?e=[a]:e.push(a),t++}let i=s.
length;for(let a=0;a<i;a++)ne(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:S})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:le.type,parentSchema:le,data:s};e===null?e=[i]:e.push(i),t++}return Qe.
errors=e,t===0}function Xe(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,
t=0,i=t,a=!1,u=null,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){let p={instancePath:r,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"must have requir\
ed property 'prompt'",schema:z.oneOf[0].required,parentSchema:z.oneOf[0],data:s};e===null?e=[p]:e.push(p),t++}
var l=d===t;l&&(a=!0,u=0);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){let p={instancePath:r,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"must have requ\
ired property 'workflow'",schema:z.oneOf[1].required,parentSchema:z.oneOf[1],data:s};e===null?e=[p]:e.push(p),
t++}var l=c===t;if(l&&a?(a=!1,u=[u,1]):l&&(a=!0,u=1),a)t=i,e!==null&&(i?e.length=i:e=null);else{let p={instancePath:r,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf",
schema:z.oneOf,parentSchema:z,data:s};e===null?e=[p]:e.push(p),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let p in s)if(!ye.call(z.properties,p)){let m={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:z,
data:s};e===null?e=[m]:e.push(m),t++}if(s.prompt!==void 0){let p=s.prompt;if(typeof p=="string"){if(P(p)>65536){
let m={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:z.properties.prompt,data:p};e===null?
e=[m]:e.push(m),t++}if(!st.test(p)){let m={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:z.properties.prompt,
data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.prompt.type,parentSchema:z.
properties.prompt,data:p};e===null?e=[m]:e.push(m),t++}}if(s.workflow!==void 0){let p=s.workflow;if(typeof p==
"string"){if(P(p)>63){let m={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,
data:p};e===null?e=[m]:e.push(m),t++}if(!_.test(p)){let m={instancePath:r+"/workflow",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/workflow",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:p};e===null?e=[m]:e.push(m),t++}}if(s.parameters!==void 0){let p=s.parameters;if(p&&typeof p=="object"&&!Array.
isArray(p))for(let m in p){let y=t;if(typeof m=="string"){if(P(m)>63){let f={instancePath:r+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT\
 have more than 63 characters",schema:63,parentSchema:rt,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}if(!St.
test(m)){let f={instancePath:r+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:rt,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}}var o=y===
t;if(!o){let f={instancePath:r+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:m},message:"property name must be valid",schema:z.properties.parameters.propertyNames,
parentSchema:z.properties.parameters,data:p};e===null?e=[f]:e.push(f),t++}}else{let m={instancePath:r+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:z.properties.parameters.type,parentSchema:z.properties.parameters,data:p};e===null?e=[m]:e.push(m),t++}}
if(s.dependsOn!==void 0){let p=s.dependsOn;if(Array.isArray(p)){if(p.length>100){let x={instancePath:r+"/depen\
dsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT hav\
e more than 100 items",schema:100,parentSchema:z.properties.dependsOn,data:p};e===null?e=[x]:e.push(x),t++}let m=p.
length;for(let x=0;x<m;x++){let D=p[x];if(typeof D=="string"){if(P(D)>63){let L={instancePath:r+"/dependsOn/"+
x,schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"mus\
t NOT have more than 63 characters",schema:63,parentSchema:A,data:D};e===null?e=[L]:e.push(L),t++}if(!_.test(D)){
let L={instancePath:r+"/dependsOn/"+x,schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:D};e===null?e=[L]:e.push(L),t++}}else{let L={
instancePath:r+"/dependsOn/"+x,schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:D};e===null?e=[L]:e.push(L),t++}}let y=p.length,
f;if(y>1){e:for(;y--;)for(f=y;f--;)if(M(p[y],p[f])){let x={instancePath:r+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items \
## "+f+" and "+y+" are identical)",schema:!0,parentSchema:z.properties.dependsOn,data:p};e===null?e=[x]:e.push(
x),t++;break e}}}else{let m={instancePath:r+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:z.properties.dependsOn.type,parentSchema:z.properties.
dependsOn,data:p};e===null?e=[m]:e.push(m),t++}}if(s.requiredCapabilities!==void 0){let p=s.requiredCapabilities;
if(Array.isArray(p)){if(p.length>100){let x={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/r\
equiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",
schema:100,parentSchema:z.properties.requiredCapabilities,data:p};e===null?e=[x]:e.push(x),t++}let m=p.length;
for(let x=0;x<m;x++){let D=p[x];if(typeof D=="string"){if(P(D)>63){let L={instancePath:r+"/requiredCapabilitie\
s/"+x,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:F,data:D};e===null?e=[L]:e.push(L),t++}if(!ve.test(
D)){let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"definitions.json#/definitions/capability/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match patte\
rn "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:F,
data:D};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:r+"/requiredCapabilities/"+x,schemaPath:"defini\
tions.json#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.
type,parentSchema:F,data:D};e===null?e=[L]:e.push(L),t++}}let y=p.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(M(
p[y],p[f])){let x={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/unique\
Items",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+y+"\
 are identical)",schema:!0,parentSchema:z.properties.requiredCapabilities,data:p};e===null?e=[x]:e.push(x),t++;
break e}}}else{let m={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.requiredCapabilities.type,
parentSchema:z.properties.requiredCapabilities,data:p};e===null?e=[m]:e.push(m),t++}}if(s.model!==void 0){let p=s.
model;if(typeof p=="string"){if(P(p)>128){let m={instancePath:r+"/model",schemaPath:"definitions.json#/definit\
ions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",
schema:128,parentSchema:O,data:p};e===null?e=[m]:e.push(m),t++}if(!ue.test(p)){let m={instancePath:r+"/model",
schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za\
-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9\
][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,data:p};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/\
model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:O.type,parentSchema:O,data:p};e===null?e=[m]:e.push(m),t++}}if(s.podSelector!==void 0&&(Je(
s.podSelector,{instancePath:r+"/podSelector",parentData:s,parentDataProperty:"podSelector",rootData:S})||(e=e===
null?Je.errors:e.concat(Je.errors),t=e.length)),s.checks!==void 0&&(Qe(s.checks,{instancePath:r+"/checks",parentData:s,
parentDataProperty:"checks",rootData:S})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),s.maxCheckRounds!==
void 0){let p=s.maxCheckRounds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:r+
"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:z.properties.maxCheckRounds.type,parentSchema:z.properties.maxCheckRounds,data:p};e===
null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>20||isNaN(p)){let m={instancePath:r+"/maxChe\
ckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},
message:"must be <= 20",schema:20,parentSchema:z.properties.maxCheckRounds,data:p};e===null?e=[m]:e.push(m),t++}
if(p<1||isNaN(p)){let m={instancePath:r+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:z.properties.maxCheckRounds,
data:p};e===null?e=[m]:e.push(m),t++}}}if(s.maxRetries!==void 0){let p=s.maxRetries;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:z.properties.maxRetries.type,parentSchema:z.properties.
maxRetries,data:p};e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)){if(p>20||isNaN(p)){let m={
instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},message:"must be <= 20",schema:20,parentSchema:z.properties.maxRetries,data:p};e===null?e=[m]:e.
push(m),t++}if(p<0||isNaN(p)){let m={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:z.properties.maxRetries,
data:p};e===null?e=[m]:e.push(m),t++}}}if(s.timeoutSeconds!==void 0){let p=s.timeoutSeconds;if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeo\
utSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:z.properties.timeoutSeconds.
type,parentSchema:z.properties.timeoutSeconds,data:p};e===null?e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(
p)){if(p>604800||isNaN(p)){let m={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:z.
properties.timeoutSeconds,data:p};e===null?e=[m]:e.push(m),t++}if(p<1||isNaN(p)){let m={instancePath:r+"/timeo\
utSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:z.properties.timeoutSeconds,data:p};e===null?e=[m]:e.push(m),t++}}}
if(s.landing!==void 0){let p=s.landing;if(typeof p!="string"){let m={instancePath:r+"/landing",schemaPath:"#/p\
roperties/landing/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.landing.
type,parentSchema:z.properties.landing,data:p};e===null?e=[m]:e.push(m),t++}if(!(p==="commit"||p==="none")){let m={
instancePath:r+"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",params:{allowedValues:z.properties.
landing.enum},message:"must be equal to one of the allowed values",schema:z.properties.landing.enum,parentSchema:z.
properties.landing,data:p};e===null?e=[m]:e.push(m),t++}}if(s.inputs!==void 0){let p=s.inputs;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let m in p){let y=t;if(typeof m=="string"){if(P(m)>63){let f={instancePath:r+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(f),
t++}if(!ge.test(m)){let f={instancePath:r+"/inputs",schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"\
^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.type,parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}var n=y===t;if(!n){
let f={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{
propertyName:m},message:"property name must be valid",schema:z.properties.inputs.propertyNames,parentSchema:z.
properties.inputs,data:p};e===null?e=[f]:e.push(f),t++}}for(let m in p){let y=p[m];if(typeof y=="string"){if(!ot.
test(y)){let f={instancePath:r+"/inputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/n\
odeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_\
-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',
schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:Pe,data:y};e===null?e=
[f]:e.push(f),t++}}else{let f={instancePath:r+"/inputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.type,parentSchema:Pe,
data:y};e===null?e=[f]:e.push(f),t++}}}else{let m={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:z.properties.inputs.type,parentSchema:z.
properties.inputs,data:p};e===null?e=[m]:e.push(m),t++}}if(s.outputs!==void 0){let p=s.outputs;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let m in p){let y=t;if(typeof m=="string"){if(P(m)>63){let f={instancePath:r+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(f),
t++}if(!ge.test(m)){let f={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(f),t++}}else{
let f={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:m,propertyName:m};e===null?e=[f]:e.push(
f),t++}var h=y===t;if(!h){let f={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:m},message:"property name must be valid",schema:z.properties.outputs.propertyNames,
parentSchema:z.properties.outputs,data:p};e===null?e=[f]:e.push(f),t++}}for(let m in p){let y=p[m];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:r+"/outputs/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:R.required,parentSchema:R,data:y};e===null?e=[f]:e.
push(f),t++}for(let f in y)if(!(f==="file"||f==="schema")){let x={instancePath:r+"/outputs/"+m.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties",schema:!1,parentSchema:R,
data:y};e===null?e=[x]:e.push(x),t++}if(y.file!==void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let x={
instancePath:r+"/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definiti\
ons/output/properties/file/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters",schema:1e3,parentSchema:R.properties.file,data:f};e===null?e=[x]:e.push(x),t++}if(!wt.test(f)){
let x={instancePath:r+"/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/d\
efinitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)\
[^\\u0000-\\u001f\\\\]+$",parentSchema:R.properties.file,data:f};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:r+
"/outputs/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definitions/output/prop\
erties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.properties.file.type,
parentSchema:R.properties.file,data:f};e===null?e=[x]:e.push(x),t++}}if(y.schema!==void 0){let f=y.schema;if(!(f&&
typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let x={instancePath:r+"/outputs/"+m.replace(/~/g,
"~0").replace(/\//g,"~1")+"/schema",schemaPath:"devtask.json#/definitions/output/properties/schema/type",keyword:"\
type",params:{type:R.properties.schema.type},message:"must be object,boolean",schema:R.properties.schema.type,
parentSchema:R.properties.schema,data:f};e===null?e=[x]:e.push(x),t++}}}else{let f={instancePath:r+"/outputs/"+
m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let m={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:z.properties.outputs.type,parentSchema:z.properties.outputs,data:p};e===null?e=
[m]:e.push(m),t++}}}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:z.type,parentSchema:z,data:s};e===null?e=[p]:e.push(p),t++}return Xe.errors=e,t===0}function et(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.nodes===void 0){let u={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"nodes"},message:"must have required property 'nodes'",schema:I.required,parentSchema:I,data:s};
e===null?e=[u]:e.push(u),t++}for(let u in s)if(!(u==="parameters"||u==="inputs"||u==="nodes"||u==="outputs")){
let d={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties",schema:!1,parentSchema:I,data:s};e===null?e=[d]:e.push(d),t++}if(s.
parameters!==void 0){let u=s.parameters;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let d={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:I.properties.parameters.type,parentSchema:I.properties.parameters,data:u};e===null?e=[d]:e.push(
d),t++}}if(s.inputs!==void 0){let u=s.inputs;if(Array.isArray(u)){if(u.length>50){let o={instancePath:r+"/inpu\
ts",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more\
 than 50 items",schema:50,parentSchema:I.properties.inputs,data:u};e===null?e=[o]:e.push(o),t++}let d=u.length;
for(let o=0;o<d;o++){let n=u[o];if(typeof n=="string"){if(P(n)>63){let h={instancePath:r+"/inputs/"+o,schemaPath:"\
devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mo\
re than 63 characters",schema:63,parentSchema:Z,data:n};e===null?e=[h]:e.push(h),t++}if(!ge.test(n)){let h={instancePath:r+
"/inputs/"+o,schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",
parentSchema:Z,data:n};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/inputs/"+o,schemaPath:"devta\
sk.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,
parentSchema:Z,data:n};e===null?e=[h]:e.push(h),t++}}let c=u.length,l;if(c>1){e:for(;c--;)for(l=c;l--;)if(M(u[c],
u[l])){let o={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+c+" are identical)",schema:!0,parentSchema:I.
properties.inputs,data:u};e===null?e=[o]:e.push(o),t++;break e}}}else{let d={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.properties.inputs.
type,parentSchema:I.properties.inputs,data:u};e===null?e=[d]:e.push(d),t++}}if(s.nodes!==void 0){let u=s.nodes;
if(u&&typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length>100){let d={instancePath:r+"/nodes",schemaPath:"\
#/properties/nodes/maxProperties",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than \
100 properties",schema:100,parentSchema:I.properties.nodes,data:u};e===null?e=[d]:e.push(d),t++}if(Object.keys(
u).length<1){let d={instancePath:r+"/nodes",schemaPath:"#/properties/nodes/minProperties",keyword:"minProperti\
es",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:I.properties.nodes,
data:u};e===null?e=[d]:e.push(d),t++}for(let d in u){let c=t;if(typeof d=="string"){if(P(d)>63){let l={instancePath:r+
"/nodes",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:d,propertyName:d};e===null?e=[l]:e.push(l),
t++}if(!_.test(d)){let l={instancePath:r+"/nodes",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:d,propertyName:d};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:r+"/nodes",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:d,propertyName:d};e===null?e=
[l]:e.push(l),t++}var i=c===t;if(!i){let l={instancePath:r+"/nodes",schemaPath:"#/properties/nodes/propertyNam\
es",keyword:"propertyNames",params:{propertyName:d},message:"property name must be valid",schema:I.properties.
nodes.propertyNames,parentSchema:I.properties.nodes,data:u};e===null?e=[l]:e.push(l),t++}}for(let d in u)Xe(u[d],
{instancePath:r+"/nodes/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:d,rootData:S})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)}else{let d={instancePath:r+"/nodes",schemaPath:"#/proper\
ties/nodes/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.nodes.type,
parentSchema:I.properties.nodes,data:u};e===null?e=[d]:e.push(d),t++}}if(s.outputs!==void 0){let u=s.outputs;if(u&&
typeof u=="object"&&!Array.isArray(u)){for(let d in u){let c=t;if(typeof d=="string"){if(P(d)>63){let l={instancePath:r+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:Z,data:d,propertyName:d};e===null?e=[l]:e.push(l),
t++}if(!ge.test(d)){let l={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:d,propertyName:d};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:d,propertyName:d};e===null?e=[l]:e.push(
l),t++}var a=c===t;if(!a){let l={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:d},message:"property name must be valid",schema:I.properties.outputs.propertyNames,
parentSchema:I.properties.outputs,data:u};e===null?e=[l]:e.push(l),t++}}for(let d in u){let c=u[d];if(typeof c==
"string"){if(!ot.test(c)){let l={instancePath:r+"/outputs/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Z\
a-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-\
9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:Pe,data:c};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/outputs/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.
type,parentSchema:Pe,data:c};e===null?e=[l]:e.push(l),t++}}}else{let d={instancePath:r+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.
outputs.type,parentSchema:I.properties.outputs,data:u};e===null?e=[d]:e.push(d),t++}}}else{let u={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:s};e===null?e=[u]:e.push(u),t++}return et.errors=e,t===0}function At(s,{instancePath:r="",parentData:N,parentDataProperty:j,
rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let i={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:ee.required,parentSchema:ee,data:s};e===null?e=[i]:e.push(i),t++}if(s.
kind===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:ee.required,parentSchema:ee,data:s};e===null?e=[i]:e.push(
i),t++}if(s.metadata===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:ee.required,parentSchema:ee,data:s};e===null?
e=[i]:e.push(i),t++}if(s.spec===void 0){let i={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'",schema:ee.required,parentSchema:ee,data:s};
e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:ee,data:s};e===null?e=[a]:e.push(a),t++}if(s.
apiVersion!==void 0){let i=s.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"\
definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"\
must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:xe,data:i};e===null?e=[a]:e.push(a),t++}}if(s.
kind!==void 0){let i=s.kind;if(i!=="Workflow"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"Workflow"},message:"must be equal to constant",schema:"Workflow",parentSchema:ee.
properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(We(s.metadata,{instancePath:r+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:S})||(e=e===null?We.errors:e.concat(We.errors),t=e.
length)),s.spec!==void 0&&(et(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"spec",rootData:S})||
(e=e===null?et.errors:e.concat(et.errors),t=e.length))}else{let i={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,data:s};e===null?e=[i]:e.
push(i),t++}return At.errors=e,t===0}var Wt=vt,v={type:"object",additionalProperties:!1,properties:{branch:{$ref:"\
definitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definitions/branch",default:"orca\
-status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,properties:{type:{type:"\
string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"^https?://[^\\s/@?#]+(/[^\
\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user name and password"}}},executor:{
type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},isolation:{type:"s\
tring",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"object",additionalProperties:!1,
properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{type:"integer",minimum:1,
maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",maxLength:200,"x-o\
rca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definitions.json#/definiti\
ons/modelAliases"},prices:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",maxLength:200,
"x-orca-message":"must be the full id of a model"},additionalProperties:{type:"object",required:["input","outp\
ut"],additionalProperties:!1,properties:{input:{$ref:"#/definitions/rate"},output:{$ref:"#/definitions/rate"},
cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{$ref:"#/definitions/rate"}}}},lease:{type:"object",additionalProperties:!1,
properties:{ttlSeconds:{type:"integer",minimum:3,maximum:3600,default:60}}},historyLimit:{type:"integer",minimum:1,
maximum:1e3,default:10},logs:{type:"object",additionalProperties:!1,properties:{branch:{$ref:"definitions.json\
#/definitions/branch",default:"orca-logs"},keepRuns:{type:"integer",minimum:0,maximum:1e4,default:500}}},gitBackend:{
type:"string",enum:["auto","native","isomorphic"],default:"auto"}},definitions:{rate:{type:"number",minimum:0,
maximum:1e5}}},B={type:"number",minimum:0,maximum:1e5},It=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),
Et=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),Ct=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function tt(s,{
instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s){let u=t;if(typeof a=="string"){if(P(a)>63){let d={instancePath:r,schemaPath:"\
#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 character\
s",schema:63,parentSchema:te.propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!gt.test(a)){
let d={instancePath:r,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-\
Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*\
$",parentSchema:te.propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=u===t;if(!i){let d={
instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property \
name must be valid",schema:te.propertyNames,parentSchema:te,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){
let u=s[a];if(typeof u=="string"){if(P(u)>128){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have m\
ore than 128 characters",schema:128,parentSchema:O,data:u};e===null?e=[d]:e.push(d),t++}if(!ue.test(u)){let d={
instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A\
-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:O,data:u};e===null?e=[d]:
e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:u};
e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:te.type,parentSchema:te,data:s};e===null?e=[a]:e.push(a),t++}return tt.errors=
e,t===0}function vt(s,{instancePath:r="",parentData:N,parentDataProperty:j,rootData:S=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(!ye.call(v.properties,a)){let u={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:v,data:s};e===null?e=[u]:e.push(u),t++}if(s.branch!==void 0){let a=s.
branch;if(typeof a=="string"){if(P(a)>200){let u={instancePath:r+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s",schema:200,parentSchema:E,data:a};e===null?e=[u]:e.push(u),t++}if(!Se.test(a)){let u={instancePath:r+"/bran\
ch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!\
.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match p\
attern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:E,
data:a};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,
data:a};e===null?e=[u]:e.push(u),t++}}if(s.statusBranch!==void 0){let a=s.statusBranch;if(typeof a=="string"){
if(P(a)>200){let u={instancePath:r+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:E,
data:a};e===null?e=[u]:e.push(u),t++}if(!Se.test(a)){let u={instancePath:r+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:E,data:a};e===null?e=
[u]:e.push(u),t++}}else{let u={instancePath:r+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:a};e===
null?e=[u]:e.push(u),t++}}if(s.suspend!==void 0){let a=s.suspend;if(typeof a!="boolean"){let u={instancePath:r+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:v.properties.suspend.type,parentSchema:v.properties.suspend,data:a};e===null?e=[u]:e.push(u),t++}}
if(s.forge!==void 0){let a=s.forge;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)if(!(u==="type"||
u==="apiUrl")){let d={instancePath:r+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties",schema:!1,parentSchema:v.
properties.forge,data:a};e===null?e=[d]:e.push(d),t++}if(a.type!==void 0){let u=a.type;if(typeof u!="string"){
let d={instancePath:r+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.properties.forge.properties.type.type,parentSchema:v.properties.
forge.properties.type,data:u};e===null?e=[d]:e.push(d),t++}if(!(u==="auto"||u==="local"||u==="github")){let d={
instancePath:r+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:v.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:v.properties.
forge.properties.type.enum,parentSchema:v.properties.forge.properties.type,data:u};e===null?e=[d]:e.push(d),t++}}
if(a.apiUrl!==void 0){let u=a.apiUrl;if(typeof u=="string"){if(P(u)>2e3){let d={instancePath:r+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:v.properties.forge.properties.apiUrl,data:u};e===
null?e=[d]:e.push(d),t++}if(!It.test(u)){let d={instancePath:r+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:v.
properties.forge.properties.apiUrl,data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:v.properties.forge.properties.apiUrl.type,parentSchema:v.properties.forge.properties.apiUrl,
data:u};e===null?e=[d]:e.push(d),t++}}}else{let u={instancePath:r+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.forge.type,parentSchema:v.properties.
forge,data:a};e===null?e=[u]:e.push(u),t++}}if(s.executor!==void 0){let a=s.executor;if(typeof a!="string"){let u={
instancePath:r+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:v.properties.executor.type,parentSchema:v.properties.executor,data:a};e===null?e=[u]:e.
push(u),t++}if(a!=="process"){let u={instancePath:r+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:v.properties.executor.enum},message:"must be equal to one of the allowed values",schema:v.
properties.executor.enum,parentSchema:v.properties.executor,data:a};e===null?e=[u]:e.push(u),t++}}if(s.isolation!==
void 0){let a=s.isolation;if(typeof a!="string"){let u={instancePath:r+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.isolation.type,
parentSchema:v.properties.isolation,data:a};e===null?e=[u]:e.push(u),t++}if(!(a==="preferred"||a==="required"||
a==="none")){let u={instancePath:r+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:v.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:v.properties.
isolation.enum,parentSchema:v.properties.isolation,data:a};e===null?e=[u]:e.push(u),t++}}if(s.intervals!==void 0){
let a=s.intervals;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)if(!(u==="pollSeconds"||u==="for\
gePollSeconds")){let d={instancePath:r+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties",schema:!1,parentSchema:v.
properties.intervals,data:a};e===null?e=[d]:e.push(d),t++}if(a.pollSeconds!==void 0){let u=a.pollSeconds;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let d={instancePath:r+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.
properties.intervals.properties.pollSeconds.type,parentSchema:v.properties.intervals.properties.pollSeconds,data:u};
e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(u)){if(u>86400||isNaN(u)){let d={instancePath:r+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:v.properties.intervals.properties.
pollSeconds,data:u};e===null?e=[d]:e.push(d),t++}if(u<1||isNaN(u)){let d={instancePath:r+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.intervals.properties.pollSeconds,data:u};
e===null?e=[d]:e.push(d),t++}}}if(a.forgePollSeconds!==void 0){let u=a.forgePollSeconds;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u))){let d={instancePath:r+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.
properties.intervals.properties.forgePollSeconds.type,parentSchema:v.properties.intervals.properties.forgePollSeconds,
data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(u)){if(u>86400||isNaN(u)){let d={instancePath:r+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:v.properties.
intervals.properties.forgePollSeconds,data:u};e===null?e=[d]:e.push(d),t++}if(u<1||isNaN(u)){let d={instancePath:r+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.intervals.
properties.forgePollSeconds,data:u};e===null?e=[d]:e.push(d),t++}}}}else{let u={instancePath:r+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.
intervals.type,parentSchema:v.properties.intervals,data:a};e===null?e=[u]:e.push(u),t++}}if(s.schedule!==void 0){
let a=s.schedule;if(typeof a=="string"){if(P(a)>200){let u={instancePath:r+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:v.properties.schedule,data:a};e===null?e=[u]:e.push(u),t++}if(!Et.test(a)){let u={instancePath:r+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:v.
properties.schedule,data:a};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
schedule.type,parentSchema:v.properties.schedule,data:a};e===null?e=[u]:e.push(u),t++}}if(s.modelAliases!==void 0&&
(tt(s.modelAliases,{instancePath:r+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:S})||
(e=e===null?tt.errors:e.concat(tt.errors),t=e.length)),s.prices!==void 0){let a=s.prices;if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)){for(let u in a){let d=t;if(typeof u=="string"){if(P(u)>200){let c={instancePath:r+"/pr\
ices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:v.properties.prices.propertyNames,data:u,propertyName:u};
e===null?e=[c]:e.push(c),t++}if(!Ct.test(u)){let c={instancePath:r+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},message:'must match\
 pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",parentSchema:v.properties.
prices.propertyNames,data:u,propertyName:u};e===null?e=[c]:e.push(c),t++}}var i=d===t;if(!i){let c={instancePath:r+
"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"\
property name must be valid",schema:v.properties.prices.propertyNames,parentSchema:v.properties.prices,data:a};
e===null?e=[c]:e.push(c),t++}}for(let u in a){let d=a[u];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.input===
void 0){let c={instancePath:r+"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pri\
ces/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},message:"must have requ\
ired property 'input'",schema:v.properties.prices.additionalProperties.required,parentSchema:v.properties.prices.
additionalProperties,data:d};e===null?e=[c]:e.push(c),t++}if(d.output===void 0){let c={instancePath:r+"/prices\
/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"\
required",params:{missingProperty:"output"},message:"must have required property 'output'",schema:v.properties.
prices.additionalProperties.required,parentSchema:v.properties.prices.additionalProperties,data:d};e===null?e=
[c]:e.push(c),t++}for(let c in d)if(!(c==="input"||c==="output"||c==="cacheRead"||c==="cacheWrite")){let l={instancePath:r+
"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:v.properties.prices.additionalProperties,data:d};e===null?e=[l]:e.push(l),
t++}if(d.input!==void 0){let c=d.input;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:r+
"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:B,data:c};e===
null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:r+"/prices/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/input",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:B,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/price\
s/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:B.type,parentSchema:B,data:c};e===null?e=[l]:e.push(l),t++}}if(d.
output!==void 0){let c=d.output;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:r+
"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:B,data:c};e===
null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:r+"/prices/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:B,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/price\
s/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:B.type,parentSchema:B,data:c};e===null?e=[l]:e.push(l),t++}}if(d.
cacheRead!==void 0){let c=d.cacheRead;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:r+
"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:B,data:c};e===
null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:r+"/prices/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:B,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+
"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:B.type,parentSchema:B,data:c};e===null?e=[l]:e.push(
l),t++}}if(d.cacheWrite!==void 0){let c=d.cacheWrite;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={
instancePath:r+"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rat\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:B,
data:c};e===null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:r+"/prices/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:B,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+
"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:B.type,parentSchema:B,data:c};e===null?e=[l]:e.push(
l),t++}}}else{let c={instancePath:r+"/prices/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/prices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.
prices.additionalProperties.type,parentSchema:v.properties.prices.additionalProperties,data:d};e===null?e=[c]:
e.push(c),t++}}}else{let u={instancePath:r+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.properties.prices.type,parentSchema:v.properties.prices,data:a};
e===null?e=[u]:e.push(u),t++}}if(s.lease!==void 0){let a=s.lease;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let u in a)if(u!=="ttlSeconds"){let d={instancePath:r+"/lease",schemaPath:"#/properties/lease/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:v.properties.lease,data:a};e===null?e=[d]:e.push(d),t++}if(a.ttlSeconds!==void 0){
let u=a.ttlSeconds;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let d={instancePath:r+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:v.properties.lease.properties.ttlSeconds.type,parentSchema:v.properties.lease.properties.
ttlSeconds,data:u};e===null?e=[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(u)){if(u>3600||isNaN(u)){let d={
instancePath:r+"/lease/ttlSeconds",schemaPath:"#/properties/lease/properties/ttlSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600",schema:3600,parentSchema:v.properties.lease.
properties.ttlSeconds,data:u};e===null?e=[d]:e.push(d),t++}if(u<3||isNaN(u)){let d={instancePath:r+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:3},message:"must be >= 3",schema:3,parentSchema:v.properties.lease.properties.ttlSeconds,data:u};e===
null?e=[d]:e.push(d),t++}}}}else{let u={instancePath:r+"/lease",schemaPath:"#/properties/lease/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:v.properties.lease.type,parentSchema:v.properties.
lease,data:a};e===null?e=[u]:e.push(u),t++}}if(s.historyLimit!==void 0){let a=s.historyLimit;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let u={instancePath:r+"/historyLimit",schemaPath:"#/properties/histor\
yLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.properties.historyLimit.
type,parentSchema:v.properties.historyLimit,data:a};e===null?e=[u]:e.push(u),t++}if(typeof a=="number"&&isFinite(
a)){if(a>1e3||isNaN(a)){let u={instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:v.properties.historyLimit,
data:a};e===null?e=[u]:e.push(u),t++}if(a<1||isNaN(a)){let u={instancePath:r+"/historyLimit",schemaPath:"#/pro\
perties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:v.properties.historyLimit,data:a};e===null?e=[u]:e.push(u),t++}}}if(s.logs!==void 0){let a=s.logs;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)if(!(u==="branch"||u==="keepRuns")){let d={instancePath:r+
"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties",schema:!1,parentSchema:v.properties.logs,data:a};e===null?e=[d]:
e.push(d),t++}if(a.branch!==void 0){let u=a.branch;if(typeof u=="string"){if(P(u)>200){let d={instancePath:r+"\
/logs/branch",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:E,data:u};e===null?e=[d]:e.push(d),t++}
if(!Se.test(u)){let d={instancePath:r+"/logs/branch",schemaPath:"definitions.json#/definitions/branch/pattern",
keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\
\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(\
?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\
\\.lock)$).+$",parentSchema:E,data:u};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/logs/branch",
schemaPath:"definitions.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:E.type,parentSchema:E,data:u};e===null?e=[d]:e.push(d),t++}}if(a.keepRuns!==void 0){let u=a.keepRuns;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let d={instancePath:r+"/logs/keepRuns",schemaPath:"#\
/properties/logs/properties/keepRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.
properties.logs.properties.keepRuns.type,parentSchema:v.properties.logs.properties.keepRuns,data:u};e===null?e=
[d]:e.push(d),t++}if(typeof u=="number"&&isFinite(u)){if(u>1e4||isNaN(u)){let d={instancePath:r+"/logs/keepRun\
s",schemaPath:"#/properties/logs/properties/keepRuns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000",schema:1e4,parentSchema:v.properties.logs.properties.keepRuns,data:u};e===null?e=[d]:
e.push(d),t++}if(u<0||isNaN(u)){let d={instancePath:r+"/logs/keepRuns",schemaPath:"#/properties/logs/propertie\
s/keepRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:v.
properties.logs.properties.keepRuns,data:u};e===null?e=[d]:e.push(d),t++}}}}else{let u={instancePath:r+"/logs",
schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.
logs.type,parentSchema:v.properties.logs,data:a};e===null?e=[u]:e.push(u),t++}}if(s.gitBackend!==void 0){let a=s.
gitBackend;if(typeof a!="string"){let u={instancePath:r+"/gitBackend",schemaPath:"#/properties/gitBackend/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.gitBackend.type,parentSchema:v.
properties.gitBackend,data:a};e===null?e=[u]:e.push(u),t++}if(!(a==="auto"||a==="native"||a==="isomorphic")){let u={
instancePath:r+"/gitBackend",schemaPath:"#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:v.
properties.gitBackend.enum},message:"must be equal to one of the allowed values",schema:v.properties.gitBackend.
enum,parentSchema:v.properties.gitBackend,data:a};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:s};e===
null?e=[a]:e.push(a),t++}return vt.errors=e,t===0}export{Ut as AgentPod,Gt as AgentPool,Yt as DevTask,Bt as Project,Wt as Settings,Kt as Workflow};
